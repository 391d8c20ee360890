import { asignaturaConRubrica } from '../evaluacion/asignatura-con-rubrica';
import {
  asignaturaEvaluada,
  type AsignaturaEvaluada,
  type UnidadEvaluada,
} from '../evaluacion/asignatura-evaluada';
import { remedialesDisponibles } from '../evaluacion/puede-presentar-remedial';
import { type RemedialResuelta } from '../evaluacion/remediales-aplicadas';
import { requiereAsesoria } from '../evaluacion/requiere-asesoria';
import {
  type AlumnoDeAsignatura,
  type CapturaDeUnidad,
  type PlanDeEvaluacion,
  type UnidadDePlan,
} from '../modelo/asignatura-capturada';
import { type Nivel } from '../modelo/reporte';
import { type Normas } from '../norma/normas';
import { ausenciaContinua, type DiaDeReferencia, diasSinAsistir } from './dia-de-referencia';
import { nivelInasistenciaUt } from './nivel-inasistencia-ut';
import { nivelRemedialAgotado } from './nivel-remedial-agotado';
import { nivelSegundaVez } from './nivel-segunda-vez';
import { peorNivel } from './peor-nivel';

/** A unit of the plan with what was captured in it. `pendientes`: claves without a score, or justified (Art. 46). */
export interface UnidadSituada extends UnidadEvaluada {
  readonly unidad: number;
  readonly nombre: string;
  readonly asistencias: number;
  readonly sesiones: number;
  readonly pendientes: readonly string[];
  readonly justificadas: readonly string[];
  readonly R04: Nivel;
}

/** A remedial under the number that its unit has in the plan. */
export interface RemedialSituada extends RemedialResuelta {
  readonly unidad: number;
}

export interface SituacionDeAsignatura extends Omit<AsignaturaEvaluada, 'unidades' | 'remediales'> {
  readonly unidades: readonly UnidadSituada[];
  readonly remediales: readonly RemedialSituada[];
  readonly remedialesDisponibles: number;
  readonly unidadesEnNa: readonly number[];
  /** Art. 49. */
  readonly asesoria: boolean;
  /** Null without a last attendance, or without a day to count up to. */
  readonly diasSinAsistir: number | null;
  /** R04 is that of the worst unit. R05 is null without a day of reference. */
  readonly niveles: Readonly<Record<'R04' | 'R09' | 'R10', Nivel> & Record<'R05', Nivel | null>>;
  /**
   * The worst flag. Lectura: without any, gris until a unit has its level; scores of part of a unit say nothing yet of
   * it, and what is not known is neither a risk nor the absence of one.
   */
  readonly semaforo: Nivel;
}

/** Reglamento UT, arts. 33 to 61: the grades of one alumno in an asignatura, and what they warn of. */
export function situacionDeAsignatura(
  plan: PlanDeEvaluacion,
  alumno: AlumnoDeAsignatura,
  dia: DiaDeReferencia | null,
  normas: Normas,
): SituacionDeAsignatura {
  const evaluada = asignaturaEvaluada(asignaturaConRubrica(plan, alumno), normas);
  const unidades = plan.unidades.flatMap((unidad, i): UnidadSituada[] => {
    const [suya, captura] = [evaluada.unidades[i], alumno.unidades[i]];
    return suya && captura ? [unidadSituada(unidad, suya, captura, normas)] : [];
  });
  const finales = unidades.flatMap(({ final }) => (final ? [final.numero] : []));
  const { remedialesUsadas } = evaluada;
  const { vecesCursada, ultimaAsistencia } = alumno;
  const enNa = finales.includes(null);
  const niveles = {
    R04: peorNivel(unidades.map(({ R04 }) => R04)),
    R05: dia && ausenciaContinua(ultimaAsistencia, dia, normas),
    R09: nivelRemedialAgotado.decide({ remedialesUsadas, unidad: enNa ? null : 8 }, normas),
    R10: nivelSegundaVez.decide({ vecesCursado: vecesCursada, unidades: finales }, normas),
  };
  const peor = peorNivel(Object.values(niveles));
  const sinEvaluar = unidades.every(({ inicial }) => inicial === null);
  return {
    ...evaluada,
    unidades,
    remediales: evaluada.remediales.flatMap((remedial): RemedialSituada[] => {
      const deUnidad = plan.unidades[remedial.unidad];
      return deUnidad ? [{ ...remedial, unidad: deUnidad.unidad }] : [];
    }),
    remedialesDisponibles: remedialesDisponibles(remedialesUsadas, normas),
    unidadesEnNa: unidades.flatMap(({ unidad, final }) => (final?.numero === null ? [unidad] : [])),
    asesoria: requiereAsesoria.decide(
      { unidades: unidades.flatMap(({ inicial }) => (inicial ? [inicial.numero] : [])) },
      normas,
    ),
    diasSinAsistir: dia && diasSinAsistir(ultimaAsistencia, dia),
    niveles,
    semaforo: sinEvaluar && peor === 'verde' ? 'gris' : peor,
  };
}

function unidadSituada(
  { unidad, nombre, criterios }: UnidadDePlan,
  evaluada: UnidadEvaluada,
  { puntajes, asistencias, sesiones }: CapturaDeUnidad,
  normas: Normas,
): UnidadSituada {
  const claves = criterios.flatMap(({ indicadores }) => indicadores.map(({ clave }) => clave));
  return {
    ...evaluada,
    unidad,
    nombre,
    asistencias,
    sesiones,
    pendientes: claves.filter((_clave, i) => estaPendiente(puntajes[i] ?? null)),
    justificadas: claves.filter((_clave, i) => puntajes[i] === 'JU'),
    R04: nivelInasistenciaUt.decide({ asistencias, sesiones }, normas),
  };
}

/** Art. 46: a justified absence is still to be graded. */
const estaPendiente = (puntaje: string | null): boolean => puntaje === null || puntaje === 'JU';
