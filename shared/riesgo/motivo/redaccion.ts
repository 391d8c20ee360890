import { type MotivoDeRiesgo } from '../../modelo/motivo-de-riesgo';
import { type FilaDeAlumnoModulo, type Reporte } from '../../modelo/reporte';
import { type Actividad } from '../../modelo/sabana';

/** The words of a raised flag. */
export type Redaccion = Pick<MotivoDeRiesgo, 'dato' | 'umbral' | 'fundamento' | 'salida'>;

export type NivelAlzado = MotivoDeRiesgo['nivel'];

/** The figures of a published row that the words are made of; a whole row serves. */
export type CifrasDelModulo = Pick<
  FilaDeAlumnoModulo,
  | 'pesoEsperado'
  | 'pesoRegistrado'
  | 'pesoLogrado'
  | 'desempeno'
  | 'tope'
  | 'requerido'
  | 'caida'
  | 'asistencias'
  | 'sesiones'
  | 'ultimaAsistencia'
  | 'diasSinAsistir'
  | 'pendientes'
>;

/** What a report says of how it was made; its date of reference is that of the norms it was made under. */
export type CondicionesPublicadas = Pick<Reporte, 'parametros' | 'fechaReferencia'>;

/** The same, with the weight table of the grupo-módulo as published. */
export interface ContextoDelMotivo extends CondicionesPublicadas, Pick<Reporte, 'corte'> {
  readonly actividades: readonly Actividad[];
}

/** Where the passing minimum is written: in no document (CON-32). */
export const FUENTE_DEL_MINIMO = 'PO-04, norma 12-c (mínimo configurado por la institución)';

/** Puts one flag of a módulo into words. */
export type RedactorDeModulo = (
  cifras: CifrasDelModulo,
  nivel: NivelAlzado,
  contexto: ContextoDelMotivo,
) => Redaccion;
