import { type Fraccion } from '../nucleo/fraccion';
import { promedioPonderado, sumaDe, type ValorConPeso } from './promedio-ponderado';

export interface CriterioDeRubrica {
  readonly nombre: string;
  readonly peso: Fraccion;
  readonly indicadores: readonly ValorConPeso[];
}

/** Which set of weights does not add up: that of the criterios (null), or the indicators of the one named. */
export type RubricaCalificada =
  | { readonly outcome: 'calificada'; readonly calificacion: Fraccion }
  | { readonly outcome: 'pesos-incompletos'; readonly criterios: readonly (string | null)[] };

/**
 * Reglamento UT, arts. 33 y 34: weighs indicators within each criterio and criterios within the unit, 0 to 10.
 * Every set of weights must add up to `sumaExigida`, exactly; otherwise all the sets that do not are named.
 */
export function calificarRubrica(
  criterios: readonly CriterioDeRubrica[],
  sumaExigida: Fraccion,
): RubricaCalificada {
  const completos = (pesos: readonly { peso: Fraccion }[]) =>
    sumaDe(pesos.map(({ peso }) => peso)).igualA(sumaExigida);
  const incompletos = [
    ...(completos(criterios) ? [] : [null]),
    ...criterios.filter(({ indicadores }) => !completos(indicadores)).map(({ nombre }) => nombre),
  ];
  if (incompletos.length > 0) return { outcome: 'pesos-incompletos', criterios: incompletos };
  const partes = criterios.map(({ peso, indicadores }) => ({ peso, valor: promedioPonderado(indicadores) }));
  return { outcome: 'calificada', calificacion: promedioPonderado(partes) };
}
