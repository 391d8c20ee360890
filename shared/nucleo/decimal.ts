import { z } from 'zod';
import { Fraccion } from './fraccion';

const DECIMAL = /^[+-]?\d+(\.\d+)?$/;
const COCIENTE = /^[+-]?\d+\/\d+$/;

/** Reads "7.97" or "-3" exactly, whatever the length; null when it is anything else, quotients included. */
export function leerDecimalLlano(texto: string): Fraccion | null {
  if (!DECIMAL.test(texto)) return null;
  const punto = texto.indexOf('.');
  const decimales = punto < 0 ? 0 : texto.length - punto - 1;
  const cifras = texto.replace('.', '').replace('+', '');
  // Fifteen digits always fit a safe integer; more go through bigint.
  return cifras.length <= 15
    ? Fraccion.de(Number(cifras), 10 ** decimales)
    : Fraccion.de(BigInt(cifras), 10n ** BigInt(decimales));
}

/** The same, and "853/12" too: exact numbers as this system writes them. */
export function leerDecimal(texto: string): Fraccion | null {
  if (!COCIENTE.test(texto)) return leerDecimalLlano(texto);
  const barra = texto.indexOf('/');
  const abajo = BigInt(texto.slice(barra + 1));
  return abajo === 0n ? null : Fraccion.de(BigInt(texto.slice(0, barra).replace('+', '')), abajo);
}

/** A decimal written in the source, such as a threshold. Throws when it is not one. */
export function decimal(texto: string): Fraccion {
  const valor = leerDecimal(texto);
  if (!valor) throw new RangeError(`not a decimal: ${texto}`);
  return valor;
}

/** The zod type of every exact number that crosses an edge: text in, fraction out. */
export const Decimal = z.string().transform((texto, contexto) => {
  const valor = leerDecimal(texto);
  if (valor) return valor;
  contexto.addIssue({ code: 'custom', message: 'Se esperaba un decimal, por ejemplo "7.97".' });
  return z.NEVER;
});

/** Exact text in lowest terms: "35", "853/12". */
export function comoCociente(valor: Fraccion): string {
  if (valor.denominador === 1) return valor.numerador.toString();
  const [n, d] = valor.reducida();
  return d === 1n ? n.toString() : `${n.toString()}/${d.toString()}`;
}

/** Canonical decimal, without trailing zeros; the quotient "n/d" when the expansion never ends. */
export function comoDecimal(valor: Fraccion): string {
  const [n, d] = valor.reducida();
  let [resto, doses, cincos] = [d, 0, 0];
  for (; resto % 2n === 0n; resto /= 2n) doses += 1;
  for (; resto % 5n === 0n; resto /= 5n) cincos += 1;
  if (resto !== 1n) return comoCociente(valor);
  const decimales = Math.max(doses, cincos);
  return conPunto((n * 10n ** BigInt(decimales)) / d, decimales);
}

/** Writes `unidades` of 10^-decimales with its decimal point: (8465, 2) is "84.65". */
export function conPunto(unidades: bigint, decimales: number): string {
  if (decimales === 0) return unidades.toString();
  const cifras = (unidades < 0n ? -unidades : unidades).toString().padStart(decimales + 1, '0');
  const signo = unidades < 0n ? '-' : '';
  return `${signo}${cifras.slice(0, -decimales)}.${cifras.slice(-decimales)}`;
}
