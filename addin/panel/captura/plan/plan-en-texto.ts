import {
  CRITERIOS,
  type CriterioDePlan,
  type IndicadorDePlan,
} from '../../../../shared/modelo/asignatura-capturada';
import { type PlanDeCaptura } from '../../../../shared/modelo/captura';
import { type NumeroCorte } from '../../../../shared/modelo/corte';

/* A plan as it stands while somebody types it: what is written may not be a weight yet, and it is kept as it is. */

/** `llave` tells a row apart for as long as it is edited, whatever is typed in it. */
interface Renglon {
  readonly llave: number;
}

export interface IndicadorEnTexto extends Renglon {
  readonly clave: string;
  readonly evidencia: string;
  readonly instrumento: string;
  readonly tipo: IndicadorDePlan['tipo'];
  readonly peso: string;
}

export type NombreDeCriterio = CriterioDePlan['nombre'];

export interface CriterioEnTexto {
  readonly nombre: NombreDeCriterio;
  readonly peso: string;
  readonly indicadores: readonly IndicadorEnTexto[];
}

/** A unit keeps its number while others come and go: scores are kept under it. */
export interface UnidadEnTexto {
  readonly unidad: number;
  readonly nombre: string;
  readonly criterios: readonly CriterioEnTexto[];
}

export interface NivelEnTexto extends Renglon {
  readonly tecla: string;
  readonly nombre: string;
  readonly puntaje: string;
}

export interface ActividadEnTexto extends Renglon {
  readonly ra: string;
  readonly peso: string;
  readonly corte: NumeroCorte;
}

export interface PlanUtEnTexto {
  readonly institucion: 'ut';
  readonly esIntegradora: boolean;
  readonly unidades: readonly UnidadEnTexto[];
  readonly niveles: readonly NivelEnTexto[];
}

export interface PlanConalepEnTexto {
  readonly institucion: 'conalep';
  readonly actividades: readonly ActividadEnTexto[];
}

export type PlanEnTexto = PlanUtEnTexto | PlanConalepEnTexto;

/** A kept plan, to be edited. The criterios it does not use are offered empty, after its own. */
export function enTexto(plan: PlanDeCaptura): PlanEnTexto {
  let siguiente = 0;
  const conLlave = <T extends object>(uno: T): T & Renglon => ({ ...uno, llave: siguiente++ });
  if (plan.institucion === 'conalep') {
    return { institucion: 'conalep', actividades: plan.actividades.map(conLlave) };
  }
  const { esIntegradora, unidades } = plan.plan;
  return {
    institucion: 'ut',
    esIntegradora,
    unidades: unidades.map(({ unidad, nombre, criterios }) => ({
      unidad,
      nombre,
      criterios: conLosDemas(
        criterios.map((criterio) => ({ ...criterio, indicadores: criterio.indicadores.map(conLlave) })),
      ),
    })),
    niveles: plan.niveles.map(conLlave),
  };
}

/** The three criterios of a unit (Art. 33): those given in their order, then the ones that were not. */
export const conLosDemas = (criterios: readonly CriterioEnTexto[]): CriterioEnTexto[] => [
  ...criterios,
  ...CRITERIOS.filter((nombre) => !criterios.some((uno) => uno.nombre === nombre)).map((nombre) => ({
    nombre,
    peso: '',
    indicadores: [],
  })),
];

/** A key that no row of the plan has. */
export function llaveLibre(plan: PlanEnTexto): number {
  const renglones: readonly Renglon[] =
    plan.institucion === 'conalep'
      ? plan.actividades
      : [
          ...plan.niveles,
          ...plan.unidades.flatMap(({ criterios }) => criterios.flatMap(({ indicadores }) => indicadores)),
        ];
  return 1 + renglones.reduce((mayor, { llave }) => Math.max(mayor, llave), -1);
}
