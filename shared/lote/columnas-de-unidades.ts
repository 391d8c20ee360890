import { type MotivoRemedial } from '../evaluacion/puede-presentar-remedial';

/**
 * Units of many asignaturas as columns, one row a unit. Grades are whole numbers of 1/`escala` of a point, NaN where
 * nothing was captured. The units of asignatura `a` are the rows from `desde[a]` up to `desde[a + 1]`, so `desde` has
 * one element more than there are asignaturas.
 */
export interface ColumnasDeUnidades {
  readonly escala: number;
  readonly continua: Float64Array;
  readonly sumativa: Float64Array;
  readonly remedial: Float64Array;
  readonly asistencias: Int32Array;
  readonly sesiones: Int32Array;
  /** As `MOTIVOS` numbers them. */
  readonly motivo: Uint8Array;
  readonly desde: Uint32Array;
  /** One for each asignatura: 1 when it is. */
  readonly esIntegradora: Uint8Array;
}

/** What the column `motivo` holds; 0 where none was said. */
export const MOTIVOS = { recuperacion: 1, mejora: 2 } as const satisfies Record<MotivoRemedial, number>;
