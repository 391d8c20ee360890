import { CERO, type Fraccion } from '../nucleo/fraccion';
import { promedioPonderado } from './promedio-ponderado';

/** An indicator of the tree of instruments. `valor` 0 to 10, null while it is pending. */
export interface IndicadorCapturado {
  readonly tipo: 'continua' | 'sumativa';
  readonly peso: Fraccion;
  readonly valor: Fraccion | null;
}

/** Weights within the unit and within the criterio, 0 to 1; each set adds up to one. */
export interface CriterioCapturado {
  readonly nombre: string;
  readonly peso: Fraccion;
  readonly indicadores: readonly IndicadorCapturado[];
}

export interface RubricaResumida {
  readonly porCriterio: readonly { readonly nombre: string; readonly calificacion: Fraccion }[];
  readonly continua: Fraccion;
  readonly sumativa: Fraccion;
}

/**
 * Reglamento UT, arts. 34 y 48: one tree of instruments read in two ways, by criterio and by kind. Each kind is weighed
 * with what its instruments are worth in the unit, so that under the weights of the tree both readings agree exactly.
 * Null while something is pending, or when a kind has no instrument.
 */
export function resumirRubrica(criterios: readonly CriterioCapturado[]): RubricaResumida | null {
  const porCriterio: { nombre: string; calificacion: Fraccion }[] = [];
  const tipos = { continua: { suma: CERO, peso: CERO }, sumativa: { suma: CERO, peso: CERO } };
  for (const { nombre, peso: pesoDelCriterio, indicadores } of criterios) {
    const capturados: { valor: Fraccion; peso: Fraccion }[] = [];
    for (const { tipo, peso, valor } of indicadores) {
      if (valor === null) return null;
      const efectivo = pesoDelCriterio.por(peso);
      tipos[tipo].suma = tipos[tipo].suma.mas(efectivo.por(valor));
      tipos[tipo].peso = tipos[tipo].peso.mas(efectivo);
      capturados.push({ valor, peso });
    }
    porCriterio.push({ nombre, calificacion: promedioPonderado(capturados) });
  }
  const { continua, sumativa } = tipos;
  if (continua.peso.esCero() || sumativa.peso.esCero()) return null;
  return {
    porCriterio,
    continua: continua.suma.entre(continua.peso),
    sumativa: sumativa.suma.entre(sumativa.peso),
  };
}
