import { conPunto } from './decimal';
import { Fraccion } from './fraccion';

/**
 * To the nearest, a half goes up (−0.5 is 0), in units of 10^-decimales. For showing figures: no threshold is compared
 * with its result, except where an article says that a final is a whole number (Art. 39).
 */
export function redondear(valor: Fraccion, decimales = 0): bigint {
  const [n, d] = valor.reducida();
  const escala = 10n ** BigInt(decimales);
  return piso(2n * n * escala + d, 2n * d);
}

/** Fixed decimals, half up: "84.60". */
export function conDecimales(valor: Fraccion, decimales: number): string {
  return conPunto(redondear(valor, decimales), decimales);
}

/** Up, to the least unit of 10^-decimales that is not below `valor`: what is still lacking is never understated. */
export function haciaArriba(valor: Fraccion, decimales: number): bigint {
  const [n, d] = valor.reducida();
  return -piso(-n * 10n ** BigInt(decimales), d);
}

/** `unidades` of 10^-decimales as an exact number: what rounding gives back to arithmetic. */
export function enUnidades(unidades: bigint, decimales: number): Fraccion {
  return Fraccion.de(unidades, 10n ** BigInt(decimales));
}

/** Greatest integer not above n/d, with d positive. */
function piso(n: bigint, d: bigint): bigint {
  const cociente = n / d;
  return n % d < 0n ? cociente - 1n : cociente;
}
