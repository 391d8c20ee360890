import {
  type FilaDeAlumnoAsignatura,
  type ReporteDeUnidad,
  type UnidadDeFila,
} from '../../modelo/reporte-de-unidad';
import { type NivelAlzado, type Redaccion } from './redaccion';

/** What a report of a unit says of how it was made; its date of reference is that of the norms it was made under. */
export type CondicionesDeUnidad = Pick<ReporteDeUnidad, 'parametros' | 'fechaReferencia'>;

/** Puts a flag of a unit into words. */
export type RedactorDeUnidad = (
  unidad: Pick<UnidadDeFila, 'asistencias' | 'sesiones'>,
  nivel: NivelAlzado,
  condiciones: CondicionesDeUnidad,
) => Redaccion;

/** Puts a flag of an alumno in an asignatura into words. */
export type RedactorDeAsignatura = (
  fila: Pick<
    FilaDeAlumnoAsignatura,
    'unidadesNA' | 'remedialesUsadas' | 'vecesCursada' | 'ultimaAsistencia' | 'diasSinAsistir'
  >,
  nivel: NivelAlzado,
  condiciones: CondicionesDeUnidad,
) => Redaccion;
