import { leerColumna } from '../../../../shared/captura/columna';
import {
  CIFRAS_DE_ASIGNATURA,
  CIFRAS_DE_UNIDAD,
  type CifraDeAsignatura,
  type CifraDeUnidad,
} from '../../../../shared/explicacion/cifras-ut';
import { CIFRAS, type Cifra } from '../../../../shared/explicacion/explicacion-de-cifra';
import { CRITERIOS } from '../../../../shared/modelo/asignatura-capturada';
import { type PlanDeCaptura, type PlanUt } from '../../../../shared/modelo/captura';
import {
  NOMBRE_DE_CIFRA,
  NOMBRE_DE_CIFRA_DE_ASIGNATURA,
  NOMBRE_DE_CIFRA_DE_UNIDAD,
} from '../../../ui/explicacion/nombre-de-cifra';

/** A figure of one alumno in a captura. */
export type PreguntaDeCaptura =
  | { readonly de: 'unidad'; readonly unidad: number; readonly cifra: CifraDeUnidad }
  | { readonly de: 'asignatura'; readonly cifra: CifraDeAsignatura }
  | { readonly de: 'modulo'; readonly cifra: Cifra };

/** A figure with a name for people, and one for a list. */
export interface CifraPreguntable {
  /** "u1/calificacion", "final", "desempeno". */
  readonly clave: string;
  readonly titulo: string;
  readonly pregunta: PreguntaDeCaptura;
}

/** What is not known yet leaves unasked the figures that are made from it. */
export interface LoQueSeSabe {
  readonly minimo: boolean;
  readonly dia: boolean;
}

const CON_DIA: readonly string[] = ['diasSinAsistir', 'R05', 'semaforo', 'semaforoConR01'];
const CON_MINIMO: readonly string[] = ['requerido', 'R02', 'R03', 'semaforo', 'semaforoConR01'];

/** Every figure of an alumno that can be asked «¿Por qué?», in the order in which they come to be. */
export function preguntasDeCaptura(plan: PlanDeCaptura, seSabe: LoQueSeSabe): CifraPreguntable[] {
  const todas =
    plan.institucion === 'ut' ? preguntasDeAsignatura(plan) : CIFRAS.options.map((cifra) => deModulo(cifra));
  return todas.filter(
    ({ pregunta: { cifra, de } }) =>
      (seSabe.dia || !CON_DIA.includes(cifra)) &&
      (seSabe.minimo || de !== 'modulo' || !CON_MINIMO.includes(cifra)),
  );
}

function preguntasDeAsignatura({ plan }: PlanUt): CifraPreguntable[] {
  const deUnidades = plan.unidades.flatMap(({ unidad, criterios }) => {
    const suyos = new Set<string>(criterios.map(({ nombre }) => nombre));
    return CIFRAS_DE_UNIDAD.options
      .filter((cifra) => !CRITERIOS.some((criterio) => criterio === cifra) || suyos.has(cifra))
      .map((cifra) => deUnidad(unidad, cifra));
  });
  return [...deUnidades, ...CIFRAS_DE_ASIGNATURA.options.map(deAsignatura)];
}

export const deUnidad = (unidad: number, cifra: CifraDeUnidad): CifraPreguntable => ({
  clave: `u${unidad}/${cifra}`,
  titulo: `${NOMBRE_DE_CIFRA_DE_UNIDAD[cifra]} de la unidad ${unidad}`,
  pregunta: { de: 'unidad', unidad, cifra },
});

export const deAsignatura = (cifra: CifraDeAsignatura): CifraPreguntable => ({
  clave: cifra,
  titulo: NOMBRE_DE_CIFRA_DE_ASIGNATURA[cifra],
  pregunta: { de: 'asignatura', cifra },
});

export const deModulo = (cifra: Cifra): CifraPreguntable => ({
  clave: cifra,
  titulo: NOMBRE_DE_CIFRA[cifra],
  pregunta: { de: 'modulo', cifra },
});

/** The figures that come out of a captured cell, from the nearest on; none for a name or a column of no plan. */
export function clavesDeCelda(plan: PlanDeCaptura, nombre: string): string[] {
  const columna = leerColumna(nombre);
  switch (columna?.que) {
    case 'puntaje': {
      const { unidad, indicador } = columna;
      const criterio = criterioDe(plan, unidad, indicador);
      const deSuUnidad = [
        ...(criterio === undefined ? [] : [criterio]),
        'calificacion',
        'letraInicial',
        'letraFinal',
      ];
      return [...deSuUnidad.map((cifra) => `u${unidad}/${cifra}`), 'final'];
    }
    case 'logro':
      return ['pesoLogrado', 'pesoRegistrado', 'faltante', 'desempeno', 'tope', 'requerido', 'semaforo'];
    case 'sesiones':
    case 'asistencias':
    case 'sesion': {
      const { unidad } = columna;
      if (unidad === null) return ['R04c', 'semaforo'];
      return ['derecho', 'R04', 'letraInicial', 'letraFinal'].map((cifra) => `u${unidad}/${cifra}`);
    }
    case 'ultima-asistencia':
      return ['diasSinAsistir', 'R05'];
    case 'veces-cursada':
      return ['R10'];
    case 'remedial':
      return [`u${columna.unidad}/letraFinal`, 'remedialesUsadas', 'R09', 'final'];
    default:
      return [];
  }
}

const criterioDe = (plan: PlanDeCaptura, unidad: number, indicador: string): string | undefined =>
  plan.institucion === 'ut'
    ? plan.plan.unidades
        .find((una) => una.unidad === unidad)
        ?.criterios.find(({ indicadores }) => indicadores.some(({ clave }) => clave === indicador))?.nombre
    : undefined;
