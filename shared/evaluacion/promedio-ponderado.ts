import { type Fraccion } from '../nucleo/fraccion';
import { sumaDe } from '../nucleo/suma';

export interface ValorConPeso {
  readonly valor: Fraccion;
  readonly peso: Fraccion;
}

/** Reglamento UT, arts. 33 y 34: Σ valor·peso / Σ peso, exact. Throws RangeError when the weights add up to zero. */
export const promedioPonderado = (partes: readonly ValorConPeso[]): Fraccion =>
  sumaDe(partes.map(({ valor, peso }) => valor.por(peso))).entre(sumaDe(partes.map(({ peso }) => peso)));
