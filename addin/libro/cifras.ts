import { leerDecimal } from '../../shared/nucleo/decimal';
import { conDecimales } from '../../shared/nucleo/redondeo';

/** An exact quotient as it is shown: two decimals, half up. */
export function cifras(cociente: string | null): string | null {
  const valor = cociente === null ? null : leerDecimal(cociente);
  return valor && conDecimales(valor, 2);
}
