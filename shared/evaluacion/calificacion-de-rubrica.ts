import { type Fraccion } from '../nucleo/fraccion';
import { sumaDe } from '../nucleo/suma';
import { promedioPonderado, type ValorConPeso } from './promedio-ponderado';

export interface CriterioDeRubrica {
  readonly nombre: string;
  readonly peso: Fraccion;
  readonly indicadores: readonly ValorConPeso[];
}

/** A grade of 0 to 10, or every set of weights that does not add up: that of the criterios, and those of indicators. */
export type RubricaCalificada =
  | { readonly outcome: 'calificada'; readonly calificacion: Fraccion }
  | {
      readonly outcome: 'pesos-incompletos';
      readonly deCriterios: boolean;
      readonly indicadoresDe: readonly string[];
    };

/**
 * Reglamento UT, arts. 33 y 34: weighs indicators within each criterio and criterios within the unit. Every set of
 * weights must add up to `sumaExigida`, exactly.
 */
export function calificarRubrica(
  criterios: readonly CriterioDeRubrica[],
  sumaExigida: Fraccion,
): RubricaCalificada {
  const completos = (pesos: readonly { peso: Fraccion }[]) =>
    sumaDe(pesos.map(({ peso }) => peso)).igualA(sumaExigida);
  const deCriterios = !completos(criterios);
  const indicadoresDe = criterios
    .filter(({ indicadores }) => !completos(indicadores))
    .map(({ nombre }) => nombre);
  if (deCriterios || indicadoresDe.length > 0) {
    return { outcome: 'pesos-incompletos', deCriterios, indicadoresDe };
  }
  const partes = criterios.map(({ peso, indicadores }) => ({ peso, valor: promedioPonderado(indicadores) }));
  return { outcome: 'calificada', calificacion: promedioPonderado(partes) };
}
