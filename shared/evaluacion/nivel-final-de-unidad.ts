import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { calificacionDeUnidad } from './calificacion-de-unidad';
import { nivelAlcanzado } from './conversion-a-nivel';
import { estaEnEscala } from './escala-de-calificaciones';
import { type NivelAcademico, nivelDeNumero } from './nivel-academico';
import { nivelTrasMejoraVoluntaria } from './nivel-tras-mejora-voluntaria';
import { nivelTrasRemedialDeRecuperacion } from './nivel-tras-remedial-de-recuperacion';
import { type MotivoRemedial } from './puede-presentar-remedial';
import { tieneDerechoAEvaluacion } from './tiene-derecho-a-evaluacion';

/** Grades 0 to 10, null when not captured; a remedial without motivo is read from the level it replaces. */
export interface UnidadCapturada {
  readonly continua: Fraccion | null;
  readonly sumativa: Fraccion | null;
  readonly asistencias: number;
  readonly sesiones: number;
  readonly esIntegradora: boolean;
  readonly remedial: Fraccion | null;
  readonly motivo: MotivoRemedial | null;
}

export type NivelFinalDeUnidad =
  | { readonly outcome: 'resuelta'; readonly nivel: NivelAcademico }
  | { readonly outcome: 'incompleta'; readonly falta: 'continua' | 'sumativa' }
  | { readonly outcome: 'rechazada'; readonly campo: Calificable | 'asistencias' | 'motivo' };

/** The fields that hold a grade. */
type Calificable = 'continua' | 'sumativa' | 'remedial';

/**
 * Reglamento UT, arts. 37 a 52: the level of a unit after attendance and, when there is one, its remedial. Refused, with
 * the field at fault, when a grade is not of 0 to 10, attendance contradicts itself, or a recovery is asked for a unit
 * that is approved. On an NA there is nothing to improve, so the remedial is a recovery whatever its motivo (UT-52b).
 */
export function nivelFinalDeUnidad(unidad: UnidadCapturada, normas: Normas): NivelFinalDeUnidad {
  const antes = nivelSinRemedial(unidad, normas);
  const { remedial, motivo, esIntegradora } = unidad;
  if (antes.outcome !== 'resuelta' || remedial === null) return antes;
  const { numero } = antes.nivel;
  if (numero !== null && motivo === 'recuperacion') return { outcome: 'rechazada', campo: 'motivo' };
  const entrada = { calificacionRemedial: remedial, esIntegradora };
  const remediado =
    nivelTrasMejoraVoluntaria.decide({ unidad: numero, ...entrada }, normas) ??
    nivelTrasRemedialDeRecuperacion.decide(entrada, normas);
  return { outcome: 'resuelta', nivel: nivelDeNumero(remediado.numero, esIntegradora) };
}

/** Without the right the unit is NA, whatever is still to be captured (Art. 44). */
function nivelSinRemedial(unidad: UnidadCapturada, normas: Normas): NivelFinalDeUnidad {
  const { continua, sumativa, esIntegradora } = unidad;
  const fuera = calificableFueraDeEscala(unidad);
  if (fuera !== null) return { outcome: 'rechazada', campo: fuera };
  const derecho = tieneDerechoAEvaluacion.decide(unidad, normas);
  if (derecho === null) return { outcome: 'rechazada', campo: 'asistencias' };
  if (!derecho) return { outcome: 'resuelta', nivel: nivelDeNumero(null, esIntegradora) };
  if (continua === null) return { outcome: 'incompleta', falta: 'continua' };
  if (sumativa === null) return { outcome: 'incompleta', falta: 'sumativa' };
  const calificacion = calificacionDeUnidad.decide({ continua, sumativa }, normas);
  const { politicaDeNivel } = normas.reglamentoUt;
  return { outcome: 'resuelta', nivel: nivelAlcanzado(calificacion, esIntegradora, politicaDeNivel, normas) };
}

function calificableFueraDeEscala({ continua, sumativa, remedial }: UnidadCapturada): Calificable | null {
  if (continua && !estaEnEscala(continua)) return 'continua';
  if (sumativa && !estaEnEscala(sumativa)) return 'sumativa';
  return remedial && !estaEnEscala(remedial) ? 'remedial' : null;
}
