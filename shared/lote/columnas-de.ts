import { type UnidadCapturada } from '../evaluacion/nivel-final-de-unidad';
import { type Fraccion } from '../nucleo/fraccion';
import { type ColumnasDeUnidades, MOTIVOS } from './columnas-de-unidades';
import { enEscala, escalaComun } from './enteros';

/** An asignatura of one alumno as it was captured. */
export interface AsignaturaPorCalificar {
  readonly esIntegradora: boolean;
  readonly unidades: readonly Omit<UnidadCapturada, 'esIntegradora'>[];
}

const CALIFICACIONES = ['continua', 'sumativa', 'remedial'] as const;
const CONTEOS = ['asistencias', 'sesiones'] as const;
type Campo = (typeof CALIFICACIONES)[number] | (typeof CONTEOS)[number];

/** Refused with the captured value that has no exact place in the columns, or `escala` when their decimals have none. */
export type LecturaDeColumnas =
  | { readonly outcome: 'leidas'; readonly columnas: ColumnasDeUnidades }
  | { readonly outcome: 'rechazadas'; readonly campo: 'escala' }
  | {
      readonly outcome: 'rechazadas';
      readonly campo: Campo;
      readonly asignatura: number;
      readonly unidad: number;
    };

/** Captures of any number of alumnos as columns, in their order, in the least scale that keeps every decimal. */
export function columnasDe(asignaturas: readonly AsignaturaPorCalificar[]): LecturaDeColumnas {
  const escala = escalaComun(calificacionesDe(asignaturas));
  if (escala === null) return { outcome: 'rechazadas', campo: 'escala' };
  const columnas = columnasVacias(asignaturas, escala);
  let fila = 0;
  for (const [a, { unidades, esIntegradora }] of asignaturas.entries()) {
    columnas.esIntegradora[a] = Number(esIntegradora);
    for (const [u, unidad] of unidades.entries()) {
      const campo = anotar(columnas, fila, unidad);
      if (campo !== null) return { outcome: 'rechazadas', campo, asignatura: a, unidad: u };
      fila += 1;
    }
    columnas.desde[a + 1] = fila;
  }
  return { outcome: 'leidas', columnas };
}

/** Writes one unit over a row; the field at fault when one has no exact place there, and then the row is not to be used. */
export function anotar(
  columnas: ColumnasDeUnidades,
  fila: number,
  unidad: Omit<UnidadCapturada, 'esIntegradora'>,
): Campo | null {
  for (const campo of CALIFICACIONES) {
    const calificacion = unidad[campo];
    const unidades = calificacion === null ? NaN : enEscala(calificacion, columnas.escala);
    if (unidades === null) return campo;
    columnas[campo][fila] = unidades;
  }
  for (const campo of CONTEOS) {
    columnas[campo][fila] = unidad[campo];
    // The column keeps 32 bits: what it gives back otherwise is another number.
    if (columnas[campo][fila] !== unidad[campo]) return campo;
  }
  columnas.motivo[fila] = unidad.motivo === null ? 0 : MOTIVOS[unidad.motivo];
  return null;
}

function* calificacionesDe(asignaturas: readonly AsignaturaPorCalificar[]): Generator<Fraccion> {
  for (const { unidades } of asignaturas) {
    for (const unidad of unidades) {
      for (const campo of CALIFICACIONES) {
        const calificacion = unidad[campo];
        if (calificacion !== null) yield calificacion;
      }
    }
  }
}

function columnasVacias(asignaturas: readonly AsignaturaPorCalificar[], escala: number): ColumnasDeUnidades {
  const filas = asignaturas.reduce((suma, { unidades }) => suma + unidades.length, 0);
  return {
    escala,
    continua: new Float64Array(filas),
    sumativa: new Float64Array(filas),
    remedial: new Float64Array(filas),
    asistencias: new Int32Array(filas),
    sesiones: new Int32Array(filas),
    motivo: new Uint8Array(filas),
    desde: new Uint32Array(asignaturas.length + 1),
    esIntegradora: new Uint8Array(asignaturas.length),
  };
}
