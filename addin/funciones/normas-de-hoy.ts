import { type Normas, normasEn } from '../../shared/norma/normas';
import { type Fecha } from '../../shared/nucleo/fecha';

const dosCifras = (numero: number) => String(numero).padStart(2, '0');

/** Today, by the clock of whoever has the workbook open. */
export function hoy(): Fecha {
  const ahora = new Date();
  return `${ahora.getFullYear()}-${dosCifras(ahora.getMonth() + 1)}-${dosCifras(ahora.getDate())}`;
}

/** A cell is computed under the norms in force on the day it is computed. */
export const normasDeHoy = (): Normas => normasEn(hoy());
