import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { calificacionDeUnidad } from './calificacion-de-unidad';
import { convertirANivel } from './conversion-a-nivel';
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
  | {
      readonly outcome: 'rechazada';
      readonly motivo: 'fuera-de-rango' | 'recuperacion-de-aprobada' | 'mejora-de-na';
    };

const resuelta = (nivel: NivelAcademico | null): NivelFinalDeUnidad =>
  nivel ? { outcome: 'resuelta', nivel } : { outcome: 'rechazada', motivo: 'fuera-de-rango' };

/** Reglamento UT, arts. 37 a 52: the level of a unit after attendance and, when there is one, its remedial. */
export function nivelFinalDeUnidad(unidad: UnidadCapturada, normas: Normas): NivelFinalDeUnidad {
  const antes = nivelSinRemedial(unidad, normas);
  const { remedial, esIntegradora } = unidad;
  if (antes.outcome !== 'resuelta' || remedial === null) return antes;
  const { numero } = antes.nivel;
  const motivo = unidad.motivo ?? (numero === null ? 'recuperacion' : 'mejora');
  if (motivo === 'mejora') {
    if (numero === null) return { outcome: 'rechazada', motivo: 'mejora-de-na' };
    const entrada = { unidad: numero, calificacionRemedial: remedial, esIntegradora };
    return resuelta(nivelTrasMejoraVoluntaria.decide(entrada, normas));
  }
  if (numero !== null) return { outcome: 'rechazada', motivo: 'recuperacion-de-aprobada' };
  const entrada = { calificacionRemedial: remedial, esIntegradora };
  return resuelta(nivelTrasRemedialDeRecuperacion.decide(entrada, normas));
}

/** Without the right the unit is NA, whatever is still to be captured (Art. 44). */
function nivelSinRemedial(unidad: UnidadCapturada, normas: Normas): NivelFinalDeUnidad {
  const { continua, sumativa, esIntegradora } = unidad;
  const derecho = tieneDerechoAEvaluacion.decide(unidad, normas);
  if (derecho === null) return resuelta(null);
  if (!derecho) return resuelta(nivelDeNumero(null, esIntegradora));
  if (continua === null) return { outcome: 'incompleta', falta: 'continua' };
  if (sumativa === null) return { outcome: 'incompleta', falta: 'sumativa' };
  const calificacion = calificacionDeUnidad.decide({ continua, sumativa }, normas);
  return resuelta(convertirANivel(calificacion, esIntegradora, normas.reglamentoUt.politicaDeNivel, normas));
}
