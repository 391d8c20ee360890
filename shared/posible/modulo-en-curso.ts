import { type NumeroCorte } from '../modelo/corte';
import { type Fraccion } from '../nucleo/fraccion';

/** A resultado de aprendizaje: `peso` in points out of 100, `logro` of 0 to 1 as progress is computed, null when not registered. */
export interface ResultadoEnCurso {
  readonly ra: string;
  readonly peso: Fraccion;
  readonly corte: NumeroCorte;
  readonly logro: Fraccion | null;
}

/** One alumno in one módulo; `minimo` of 0 to 100, attendance null where the sheet does not say. */
export interface ModuloEnCurso {
  readonly resultados: readonly ResultadoEnCurso[];
  readonly minimo: Fraccion;
  readonly asistencias: number | null;
  readonly sesiones: number | null;
  readonly sesionesProgramadas: number | null;
}
