import { type Normas, normasEn } from '../../shared/norma/normas';

const dosCifras = (numero: number) => String(numero).padStart(2, '0');

/** A cell is computed under the norms in force on the day it is computed, by the clock of its user. */
export function normasDeHoy(): Normas {
  const hoy = new Date();
  return normasEn(`${hoy.getFullYear()}-${dosCifras(hoy.getMonth() + 1)}-${dosCifras(hoy.getDate())}`);
}
