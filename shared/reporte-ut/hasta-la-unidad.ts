import { type AlumnoDeAsignatura, type PlanDeEvaluacion } from '../modelo/asignatura-capturada';
import { type GrupoAsignatura } from '../modelo/grupo-asignatura';

/**
 * What was captured up to a unit: those that come after it are pending, whatever was captured early, so that the report
 * of a unit says the same before and after the next one. Lectura: the remedials of its units count whenever they were.
 */
export function hastaLaUnidad<G extends Pick<GrupoAsignatura, 'plan' | 'alumnos'>>(
  grupo: G,
  unidad: number,
): G {
  return { ...grupo, alumnos: grupo.alumnos.map((alumno) => alumnoHasta(alumno, grupo.plan, unidad)) };
}

function alumnoHasta(
  alumno: AlumnoDeAsignatura,
  { unidades }: PlanDeEvaluacion,
  unidad: number,
): AlumnoDeAsignatura {
  return {
    ...alumno,
    unidades: alumno.unidades.map((captura, i) =>
      esPosterior(unidades[i], unidad)
        ? { puntajes: captura.puntajes.map(() => null), sesiones: 0, asistencias: 0 }
        : captura,
    ),
    remediales: alumno.remediales.filter((remedial) => remedial.unidad <= unidad),
  };
}

/** How many scores were captured of the units that come after. */
export const capturasAnticipadas = ({ plan, alumnos }: GrupoAsignatura, unidad: number): number =>
  alumnos
    .flatMap(({ unidades }) => unidades.filter((_, i) => esPosterior(plan.unidades[i], unidad)))
    .reduce((total, { puntajes }) => total + puntajes.filter((puntaje) => puntaje !== null).length, 0);

const esPosterior = (deEsta: { readonly unidad: number } | undefined, unidad: number): boolean =>
  deEsta !== undefined && deEsta.unidad > unidad;
