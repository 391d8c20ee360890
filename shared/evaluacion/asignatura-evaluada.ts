import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { calificacionDeUnidad } from './calificacion-de-unidad';
import { finalDeAsignatura } from './final-de-asignatura';
import { type NivelAcademico, nivelDeNumero } from './nivel-academico';
import { nivelFinalDeUnidad } from './nivel-final-de-unidad';
import { remedialesAplicadas, type RemedialPresentada, type RemedialResuelta } from './remediales-aplicadas';
import { type CriterioCapturado, resumirRubrica, type RubricaResumida } from './rubrica-capturada';
import { tieneDerechoAEvaluacion } from './tiene-derecho-a-evaluacion';

/** A unit as its rubric captures it. Attendance never exceeds the sessions: what was imported was checked. */
export interface UnidadConRubrica {
  readonly criterios: readonly CriterioCapturado[];
  readonly asistencias: number;
  readonly sesiones: number;
}

export interface AsignaturaConRubrica {
  readonly esIntegradora: boolean;
  readonly unidades: readonly UnidadConRubrica[];
  readonly remediales: readonly RemedialPresentada[];
}

/** Levels are null while something is pending; without the right the grade is still told (Art. 44). */
export interface UnidadEvaluada {
  readonly rubrica: RubricaResumida | null;
  readonly calificacion: Fraccion | null;
  readonly derecho: boolean;
  readonly inicial: NivelAcademico | null;
  readonly final: NivelAcademico | null;
}

export interface AsignaturaEvaluada {
  readonly unidades: readonly UnidadEvaluada[];
  readonly remediales: readonly RemedialResuelta[];
  readonly remedialesUsadas: number;
  /** NA as soon as one unit is, whatever is pending in the others; null while it can still be something else. */
  readonly final: NivelAcademico | null;
}

/** Reglamento UT, arts. 33 a 52: the whole journey of one alumno in one asignatura, from rubric scores to the final. */
export function asignaturaEvaluada(
  { esIntegradora, unidades, remediales }: AsignaturaConRubrica,
  normas: Normas,
): AsignaturaEvaluada {
  const evaluadas = unidades.map((unidad) => evaluarUnidad(unidad, esIntegradora, normas));
  const iniciales = evaluadas.map(({ inicial }) => inicial);
  const aplicadas = remedialesAplicadas(iniciales, remediales, esIntegradora, normas);
  return {
    unidades: evaluadas.map((unidad, i) => ({ ...unidad, final: aplicadas.niveles[i] ?? null })),
    remediales: aplicadas.remediales,
    remedialesUsadas: aplicadas.usadas,
    final: finalDe(aplicadas.niveles, esIntegradora, normas),
  };
}

function evaluarUnidad(
  { criterios, asistencias, sesiones }: UnidadConRubrica,
  esIntegradora: boolean,
  normas: Normas,
): Omit<UnidadEvaluada, 'final'> {
  const rubrica = resumirRubrica(criterios);
  const resuelta = nivelFinalDeUnidad(
    {
      continua: rubrica?.continua ?? null,
      sumativa: rubrica?.sumativa ?? null,
      asistencias,
      sesiones,
      esIntegradora,
      remedial: null,
      motivo: null,
    },
    normas,
  );
  return {
    rubrica,
    calificacion: rubrica && calificacionDeUnidad.decide(rubrica, normas),
    derecho: tieneDerechoAEvaluacion.decide({ asistencias, sesiones }, normas) === true,
    inicial: resuelta.outcome === 'resuelta' ? resuelta.nivel : null,
  };
}

function finalDe(
  niveles: readonly (NivelAcademico | null)[],
  esIntegradora: boolean,
  normas: Normas,
): NivelAcademico | null {
  if (niveles.some((nivel) => nivel?.numero === null)) return nivelDeNumero(null, esIntegradora);
  const numeros = niveles.flatMap((nivel) => nivel?.numero ?? []);
  return numeros.length < niveles.length
    ? null
    : finalDeAsignatura.decide({ unidades: numeros, esIntegradora }, normas);
}
