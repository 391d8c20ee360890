import { type Columna, leerColumna, nombreDeColumna } from '../../../shared/captura/columna';
import { columnasDeResultado, unidadesDeAsistencia } from '../../../shared/captura/plan-de-captura';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { Fecha } from '../../../shared/nucleo/fecha';
import { porCodigo } from '../../../shared/nucleo/orden';

/** The tables of one captura in the workbook. Their names never change: by them they are found wherever they are. */
export const TABLAS = ['plan', 'captura', 'asistencia', 'remediales', 'calificaciones'] as const;
export type TablaDeCaptura = (typeof TABLAS)[number];

/** `numero` tells apart the capturas of one workbook, from 1. */
export const nombreDeTabla = (que: TablaDeCaptura, numero: number): string => `siseac_${que}_${numero}`;

/** The captura a table belongs to; null for any other table. */
export function tablaLlamada(
  nombre: string,
): { readonly que: TablaDeCaptura; readonly numero: number } | null {
  const [, que, numero] = /^siseac_([a-z]+)_([1-9]\d*)$/.exec(nombre) ?? [];
  const tabla = TABLAS.find((una) => una === que);
  return tabla ? { que: tabla, numero: Number(numero) } : null;
}

export const MATRICULA = 'Matrícula';

/** Headings of the table of remedials: each row is one remedial, with its cells named by unit and date. */
export const DE_REMEDIALES = [MATRICULA, 'Unidad', 'Fecha', 'Calificación', 'Confirmada'] as const;

/** The heading under which a columna of the captura or of the asistencia is shown. */
export function tituloDe(plan: PlanDeCaptura, columna: Columna): string {
  switch (columna.que) {
    case 'nombre':
      return 'Nombre';
    case 'veces-cursada':
      return 'Veces cursada';
    case 'ultima-asistencia':
      return 'Última asistencia';
    case 'logro':
      return `R.A. ${columna.ra}`;
    case 'puntaje':
      return clavesRepetidas(plan).has(enTitulo(columna.indicador))
        ? `U${columna.unidad} ${columna.indicador}`
        : columna.indicador;
    case 'sesiones':
      return columna.unidad === null ? 'Sesiones' : `U${columna.unidad} sesiones`;
    case 'asistencias':
      return columna.unidad === null ? 'Asistencias' : `U${columna.unidad} asistencias`;
    case 'sesion': {
      const dia = columna.orden === 1 ? columna.fecha : `${columna.fecha} (${columna.orden})`;
      return columna.unidad === null ? dia : `U${columna.unidad} ${dia}`;
    }
    case 'remedial':
    case 'plan':
      throw new RangeError(`${columna.que} has no heading of its own`);
  }
}

/** Excel tells headings apart without case. */
const enTitulo = (texto: string): string => texto.trim().toLowerCase();

/** An indicator may be called alike in two units: then its unit goes before it. */
function clavesRepetidas(plan: PlanDeCaptura): Set<string> {
  const vistas = new Set<string>();
  const repetidas = new Set<string>();
  for (const columna of columnasDeResultado(plan)) {
    if (columna.que !== 'puntaje') continue;
    const clave = enTitulo(columna.indicador);
    if (vistas.has(clave)) repetidas.add(clave);
    vistas.add(clave);
  }
  return repetidas;
}

/** Columnas of the table of captura, left to right, after the matrícula. */
export const columnasDeCaptura = (plan: PlanDeCaptura): Columna[] => [
  { que: 'nombre' },
  ...(plan.institucion === 'ut' ? [{ que: 'veces-cursada' as const }] : []),
  ...columnasDeResultado(plan),
];

/**
 * Columnas of the table of asistencia, left to right, after the matrícula and the name. `nombres` are those of the
 * captura: where attendance is kept session by session, they say which sessions there have been.
 */
export function columnasDeAsistencia(plan: PlanDeCaptura, nombres: Iterable<string>): Columna[] {
  const ultima: Columna = { que: 'ultima-asistencia' };
  if (plan.asistencia === 'totales') {
    const totales = unidadesDeAsistencia(plan).flatMap((unidad): Columna[] => [
      { que: 'sesiones', unidad },
      { que: 'asistencias', unidad },
    ]);
    return [...totales, ultima];
  }
  const sesiones = new Map<string, Extract<Columna, { que: 'sesion' }>>();
  for (const nombre of nombres) {
    const columna = leerColumna(nombre);
    if (columna?.que === 'sesion') sesiones.set(nombreDeColumna(columna), columna);
  }
  const enOrden = [...sesiones.values()].toSorted(
    (a, b) => (a.unidad ?? 0) - (b.unidad ?? 0) || porCodigo(a.fecha, b.fecha) || a.orden - b.orden,
  );
  return [...enOrden, ultima];
}

const SESION = /^(?:U([1-9]\d?) )?(\d{4}-\d{2}-\d{2})(?: \(([2-9])\))?$/i;

/** The columna a heading is of, in either table; null when the plan knows none by it. Case does not matter. */
export function columnaDe(plan: PlanDeCaptura, titulo: string): Columna | null {
  const buscado = enTitulo(titulo);
  const fijas: Columna[] = [
    ...columnasDeCaptura(plan),
    ...columnasDeAsistencia({ ...plan, asistencia: 'totales' }, []),
  ];
  const fija = fijas.find((columna) => enTitulo(tituloDe(plan, columna)) === buscado);
  if (fija) return fija;
  const [, unidad, fecha, orden] = SESION.exec(titulo.trim()) ?? [];
  if (fecha === undefined || !Fecha.safeParse(fecha).success) return null;
  return {
    que: 'sesion',
    unidad: unidad === undefined ? null : Number(unidad),
    fecha,
    orden: Number(orden ?? 1),
  };
}

/** The place of a heading among those of a table; -1 when it is not there. */
export const lugarDeTitulo = ({ titulos }: { readonly titulos: readonly string[] }, titulo: string): number =>
  titulos.findIndex((otro) => enTitulo(otro) === enTitulo(titulo));
