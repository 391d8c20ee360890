import { type Normas, normasEn } from '../../shared/norma/normas';
import { type Fecha } from '../../shared/nucleo/fecha';

const dosCifras = (numero: number) => String(numero).padStart(2, '0');

/** Today, by the clock of whoever has the workbook open. */
export function hoy(): Fecha {
  const ahora = new Date();
  return `${ahora.getFullYear()}-${dosCifras(ahora.getMonth() + 1)}-${dosCifras(ahora.getDate())}`;
}

let ultimas: { readonly fecha: Fecha; readonly normas: Normas } | null = null;

/**
 * A cell is computed under the norms in force on the day it is computed. They are gathered once a day: a sheet asks for
 * them once for each of its cells.
 */
export function normasDeHoy(): Normas {
  const fecha = hoy();
  if (ultimas?.fecha !== fecha) ultimas = { fecha, normas: normasEn(fecha) };
  return ultimas.normas;
}
