import { type Normas } from '../norma/normas';
import { finalDeAsignatura } from './final-de-asignatura';
import { type NivelAcademico } from './nivel-academico';
import { type NivelFinalDeUnidad } from './nivel-final-de-unidad';

/** Reglamento UT, art. 39, over units as they stand: null while one of them has no level yet, or there are none. */
export function finalDeUnidades(
  unidades: readonly NivelFinalDeUnidad[],
  esIntegradora: boolean,
  normas: Normas,
): NivelAcademico | null {
  const numeros = unidades.flatMap((unidad) => (unidad.outcome === 'resuelta' ? [unidad.nivel.numero] : []));
  return numeros.length < unidades.length
    ? null
    : finalDeAsignatura.decide({ unidades: numeros, esIntegradora }, normas);
}
