import { comoDecimal, leerDecimal } from '../nucleo/decimal';
import { type Fraccion } from '../nucleo/fraccion';
import { enUnidades, redondear } from '../nucleo/redondeo';

/** A person reads so many decimals at a glance; captured grades never have more. */
const A_LA_VISTA = /^-?\d+(\.\d{1,4})?$/;
const DECIMALES = 2;

/**
 * An exact text for reading. Decimals that never end are cut to two, half up, or to as many as it takes not to look
 * like a whole or a half that it is not: 69.9967 is not shown as 70, where thresholds are.
 */
export function mostrado(exacto: string): string {
  if (exacto === '') return 'ninguno';
  const valor = A_LA_VISTA.test(exacto) ? null : leerDecimal(exacto);
  return valor ? comoDecimal(redondeado(valor)) : exacto;
}

function redondeado(valor: Fraccion): Fraccion {
  for (let decimales = DECIMALES; ; decimales += 1) {
    const visto = enUnidades(redondear(valor, decimales), decimales);
    if (visto.igualA(valor) || !esMedio(visto)) return visto;
  }
}

/** Whole, or whole and a half. */
const esMedio = (valor: Fraccion): boolean => 2n % valor.reducida()[1] === 0n;
