import { calificacionDeUnidad } from '../evaluacion/calificacion-de-unidad';
import { type PuntajeEnCurso } from '../evaluacion/calificacion-necesaria';
import { type Normas } from '../norma/normas';
import { CERO, UNO } from '../nucleo/fraccion';
import { type UnidadEnCurso } from './asignatura-en-curso';

type Calificaciones = Pick<UnidadEnCurso, 'continua' | 'sumativa'>;

/**
 * Reglamento UT, art. 48: what the captured grades are already worth, and the weight of those pending (zero when none
 * is): what the rule gives to a 0 and to a 1 in them.
 */
export function puntajeEnCurso({ continua, sumativa }: Calificaciones, normas: Normas): PuntajeEnCurso {
  const conLoPendienteEn = (calificacion: typeof CERO) =>
    calificacionDeUnidad.decide(
      { continua: continua ?? calificacion, sumativa: sumativa ?? calificacion },
      normas,
    );
  const ganado = conLoPendienteEn(CERO);
  return { ganado, pesoPendiente: conLoPendienteEn(UNO).menos(ganado) };
}
