import { type Normas } from '../norma/normas';
import { finalDeAsignatura } from './final-de-asignatura';
import { type NivelAcademico, type NumeroDeNivel } from './nivel-academico';
import { type NivelFinalDeUnidad } from './nivel-final-de-unidad';

/** Reglamento UT, art. 39, over units as they stand: null while one of them has no level yet, or there are none. */
export function finalDeUnidades(
  unidades: readonly NivelFinalDeUnidad[],
  esIntegradora: boolean,
  normas: Normas,
): NivelAcademico | null {
  const numeros: (NumeroDeNivel | null)[] = [];
  for (const unidad of unidades) {
    if (unidad.outcome !== 'resuelta') return null;
    numeros.push(unidad.nivel.numero);
  }
  return finalDeAsignatura.decide({ unidades: numeros, esIntegradora }, normas);
}
