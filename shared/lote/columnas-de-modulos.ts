import { type ActividadConPeso } from '../corte/avance';
import { type Fraccion } from '../nucleo/fraccion';
import { enEscala, escalaComun } from './enteros';

/**
 * Results of many alumnos as columns, one row for each in a módulo, grouped by the weight table they share. Weights are
 * whole numbers of 1/escalaDePesos of a point, logros of 1/escalaDeLogros of the whole, NaN where nothing is registered.
 */
export interface ColumnasDeModulos {
  readonly escalaDePesos: number;
  readonly escalaDeLogros: number;
  /** Of every grupo, one after another; those of grupo `g` from `actividadesDesde[g]` up to `actividadesDesde[g + 1]`. */
  readonly pesos: Float64Array;
  readonly cortes: Uint8Array;
  readonly actividadesDesde: Uint32Array;
  /** The rows of grupo `g`, likewise. */
  readonly filasDesde: Uint32Array;
  /** Row after row, as many each as its grupo has weights; those of grupo `g` from `primerLogro[g]` on. */
  readonly logros: Float64Array;
  readonly primerLogro: Uint32Array;
  /** `SIN_CONTEO` where the sheet does not say. */
  readonly asistencias: Int32Array;
  readonly sesiones: Int32Array;
}

export const SIN_CONTEO = -(2 ** 31);

/** A weight table and whom it was applied to, as `situacionDelModulo` takes them one by one. */
export interface GrupoPorSituar {
  readonly actividades: readonly ActividadConPeso[];
  readonly alumnos: readonly {
    readonly logros: readonly (Fraccion | null)[];
    readonly asistencias: number | null;
    readonly sesiones: number | null;
  }[];
}

type Campo = 'peso' | 'logro' | 'asistencias' | 'sesiones';

/** Refused with the grupo and the field of the first value that has no exact place in the columns. */
export type LecturaDeModulos =
  | { readonly outcome: 'leidas'; readonly columnas: ColumnasDeModulos }
  | { readonly outcome: 'rechazadas'; readonly campo: 'escala' }
  | { readonly outcome: 'rechazadas'; readonly campo: Campo; readonly grupo: number };

/** Captures as columns, in their order, in the least scales that keep every decimal. */
export function columnasDeModulos(grupos: readonly GrupoPorSituar[]): LecturaDeModulos {
  const escalaDePesos = escalaComun(pesosDe(grupos));
  const escalaDeLogros = escalaComun(logrosDe(grupos));
  if (escalaDePesos === null || escalaDeLogros === null) return { outcome: 'rechazadas', campo: 'escala' };
  const columnas = columnasVacias(grupos, escalaDePesos, escalaDeLogros);
  const { actividadesDesde, filasDesde } = columnas;
  for (const [g, grupo] of grupos.entries()) {
    const campo = anotarGrupo(columnas, grupo, g);
    if (campo !== null) return { outcome: 'rechazadas', campo, grupo: g };
    actividadesDesde[g + 1] = (actividadesDesde[g] ?? 0) + grupo.actividades.length;
    filasDesde[g + 1] = (filasDesde[g] ?? 0) + grupo.alumnos.length;
  }
  return { outcome: 'leidas', columnas };
}

function anotarGrupo(columnas: ColumnasDeModulos, grupo: GrupoPorSituar, g: number): Campo | null {
  const { pesos, cortes, logros, escalaDePesos, escalaDeLogros } = columnas;
  const actividad = columnas.actividadesDesde[g] ?? 0;
  for (const [k, { peso, corte }] of grupo.actividades.entries()) {
    const unidades = enEscala(peso, escalaDePesos);
    if (unidades === null) return 'peso';
    pesos[actividad + k] = unidades;
    cortes[actividad + k] = corte;
  }
  let [fila, celda] = [columnas.filasDesde[g] ?? 0, columnas.primerLogro[g] ?? 0];
  for (const alumno of grupo.alumnos) {
    for (const k of grupo.actividades.keys()) {
      const logro = alumno.logros[k] ?? null;
      const unidades = logro === null ? NaN : enEscala(logro, escalaDeLogros);
      if (unidades === null) return 'logro';
      logros[celda + k] = unidades;
    }
    if (!cupo(columnas.asistencias, fila, alumno.asistencias)) return 'asistencias';
    if (!cupo(columnas.sesiones, fila, alumno.sesiones)) return 'sesiones';
    fila += 1;
    celda += grupo.actividades.length;
  }
  columnas.primerLogro[g + 1] = celda;
  return null;
}

/** Writes a count; false when 32 bits give back another number, or the one that means none. */
function cupo(columna: Int32Array, fila: number, conteo: number | null): boolean {
  columna[fila] = conteo ?? SIN_CONTEO;
  return conteo === null || (conteo !== SIN_CONTEO && columna[fila] === conteo);
}

function* pesosDe(grupos: readonly GrupoPorSituar[]): Generator<Fraccion> {
  for (const { actividades } of grupos) for (const { peso } of actividades) yield peso;
}

function* logrosDe(grupos: readonly GrupoPorSituar[]): Generator<Fraccion> {
  for (const { alumnos } of grupos) {
    for (const { logros } of alumnos) for (const logro of logros) if (logro !== null) yield logro;
  }
}

function columnasVacias(
  grupos: readonly GrupoPorSituar[],
  escalaDePesos: number,
  escalaDeLogros: number,
): ColumnasDeModulos {
  const sumar = (de: (grupo: GrupoPorSituar) => number) => grupos.reduce((suma, uno) => suma + de(uno), 0);
  const pesos = sumar(({ actividades }) => actividades.length);
  const filas = sumar(({ alumnos }) => alumnos.length);
  return {
    escalaDePesos,
    escalaDeLogros,
    pesos: new Float64Array(pesos),
    cortes: new Uint8Array(pesos),
    actividadesDesde: new Uint32Array(grupos.length + 1),
    filasDesde: new Uint32Array(grupos.length + 1),
    primerLogro: new Uint32Array(grupos.length + 1),
    logros: new Float64Array(sumar(({ actividades, alumnos }) => actividades.length * alumnos.length)),
    asistencias: new Int32Array(filas),
    sesiones: new Int32Array(filas),
  };
}
