import { type NumeroCorte } from '../../modelo/corte';
import { type MotivoDeRiesgo } from '../../modelo/motivo-de-riesgo';
import { type FilaDeAlumnoModulo, type ParametrosDelReporte } from '../../modelo/reporte';
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

/** The weight table of the grupo-módulo and the thresholds, both as published. */
export interface ContextoDelMotivo {
  readonly actividades: readonly Actividad[];
  readonly parametros: ParametrosDelReporte;
  readonly corte: NumeroCorte;
}

/** Puts one flag of a módulo into words. */
export type RedactorDeModulo = (
  cifras: CifrasDelModulo,
  nivel: NivelAlzado,
  contexto: ContextoDelMotivo,
) => Redaccion;
