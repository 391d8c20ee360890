import { Fecha } from '../nucleo/fecha';

/**
 * What a cell of a captura is of. A unit is a number of the plan, from 1; null where the institution counts attendance
 * by módulo. `orden` tells apart the sessions of one day.
 */
export type Columna =
  | { readonly que: 'plan' | 'nombre' | 'veces-cursada' | 'ultima-asistencia' }
  | { readonly que: 'puntaje'; readonly unidad: number; readonly indicador: string }
  | { readonly que: 'logro'; readonly ra: string }
  | { readonly que: 'sesiones' | 'asistencias'; readonly unidad: number | null }
  | { readonly que: 'sesion'; readonly unidad: number | null; readonly fecha: Fecha; readonly orden: number }
  | {
      readonly que: 'remedial';
      readonly unidad: number;
      readonly fecha: Fecha;
      readonly dato: 'calificacion' | 'confirmada';
    };

type ColumnaDeAsistencia = Extract<Columna, { que: 'sesiones' | 'asistencias' | 'sesion' }>;

/** Sessions one by one, or how many were given and attended. */
export const esDeAsistencia = (columna: Columna): columna is ColumnaDeAsistencia =>
  columna.que === 'sesiones' || columna.que === 'asistencias' || columna.que === 'sesion';

/** The name under which a columna is kept and sent: "u1/i/EC1", "ra/1.1", "u2/sesiones", "remedial/1/2026-10-12/confirmada". */
export function nombreDeColumna(columna: Columna): string {
  switch (columna.que) {
    case 'puntaje':
      return `u${columna.unidad}/i/${columna.indicador}`;
    case 'logro':
      return `ra/${columna.ra}`;
    case 'sesiones':
    case 'asistencias':
      return `${prefijo(columna.unidad)}${columna.que}`;
    case 'sesion':
      return `${prefijo(columna.unidad)}s/${columna.fecha}/${columna.orden}`;
    case 'remedial':
      return `remedial/${columna.unidad}/${columna.fecha}/${columna.dato}`;
    default:
      return columna.que;
  }
}

const prefijo = (unidad: number | null): string => (unidad === null ? '' : `u${unidad}/`);

const SUELTAS = ['plan', 'nombre', 'veces-cursada', 'ultima-asistencia'] as const;
const DE_UNIDAD = /^(?:u([1-9]\d?)\/)?(sesiones|asistencias|s\/(\d{4}-\d{2}-\d{2})\/([1-9]))$/;
const PUNTAJE = /^u([1-9]\d?)\/i\/(.+)$/s;
const LOGRO = /^ra\/(.+)$/s;
const REMEDIAL = /^remedial\/([1-9]\d?)\/(\d{4}-\d{2}-\d{2})\/(calificacion|confirmada)$/;

/** Null when the name is of no columna. */
export function leerColumna(nombre: string): Columna | null {
  const suelta = SUELTAS.find((una) => una === nombre);
  if (suelta) return { que: suelta };
  const [, unidad, indicador] = PUNTAJE.exec(nombre) ?? [];
  if (indicador !== undefined) return { que: 'puntaje', unidad: Number(unidad), indicador };
  const [, ra] = LOGRO.exec(nombre) ?? [];
  if (ra !== undefined) return { que: 'logro', ra };
  return leerDeUnidad(nombre) ?? leerRemedial(nombre);
}

function leerDeUnidad(nombre: string): Columna | null {
  const [, numero, que, fecha, orden] = DE_UNIDAD.exec(nombre) ?? [];
  const unidad = numero === undefined ? null : Number(numero);
  if (que === 'sesiones' || que === 'asistencias') return { que, unidad };
  if (!Fecha.safeParse(fecha).success || fecha === undefined) return null;
  return { que: 'sesion', unidad, fecha, orden: Number(orden) };
}

function leerRemedial(nombre: string): Columna | null {
  const [, unidad, fecha, dato] = REMEDIAL.exec(nombre) ?? [];
  if (fecha === undefined || !Fecha.safeParse(fecha).success) return null;
  return {
    que: 'remedial',
    unidad: Number(unidad),
    fecha,
    dato: dato === 'confirmada' ? 'confirmada' : 'calificacion',
  };
}
