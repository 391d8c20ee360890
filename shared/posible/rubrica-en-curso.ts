import { calificacionDeUnidad } from '../evaluacion/calificacion-de-unidad';
import { type PuntajeEnCurso } from '../evaluacion/calificacion-necesaria';
import { type CriterioCapturado, resumirRubrica } from '../evaluacion/rubrica-capturada';
import { type Normas } from '../norma/normas';
import { CERO, type Fraccion, UNO } from '../nucleo/fraccion';

/**
 * Reglamento UT, arts. 34 y 48: what the scores of a unit are already worth, and the weight of those pending (zero when
 * none is): what the rules give to a 0 and to a 1 in them. Null when a kind has no instrument.
 */
export function rubricaEnCurso(
  criterios: readonly CriterioCapturado[],
  normas: Normas,
): PuntajeEnCurso | null {
  const conLoPendienteEn = (valor: Fraccion): Fraccion | null => {
    const rubrica = resumirRubrica(
      criterios.map((criterio) => ({
        ...criterio,
        indicadores: criterio.indicadores.map((uno) => ({ ...uno, valor: uno.valor ?? valor })),
      })),
    );
    return rubrica && calificacionDeUnidad.decide(rubrica, normas);
  };
  const [ganado, conUno] = [conLoPendienteEn(CERO), conLoPendienteEn(UNO)];
  return ganado && conUno && { ganado, pesoPendiente: conUno.menos(ganado) };
}
