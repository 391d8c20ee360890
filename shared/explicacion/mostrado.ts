import { enLaFrase } from '../nucleo/a-la-vista';
import { leerDecimal } from '../nucleo/decimal';

/** A person reads so many decimals at a glance; captured grades never have more. */
const A_LA_VISTA = /^-?\d+(\.\d{1,4})?$/;

/** An exact text for reading. Decimals that never end, or go on, are cut as in any sentence: 69.9967 is not shown as 70. */
export function mostrado(exacto: string): string {
  if (exacto === '') return 'ninguno';
  const valor = A_LA_VISTA.test(exacto) ? null : leerDecimal(exacto);
  return valor ? enLaFrase(valor) : exacto;
}
