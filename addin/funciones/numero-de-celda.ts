import { type Fraccion } from '../../shared/nucleo/fraccion';

/** A double holds 53 bits, the last of them never worth less than this power of two. */
const BITS = 53;
const ULTIMO_BIT = -1074;

/** The double nearest to an exact value: the only step of a function that leaves exact arithmetic, and its last. */
export function numeroDeCelda(valor: Fraccion): number {
  const { numerador, denominador } = valor;
  // Two integers that a double holds: one division is already rounded to the nearest.
  if (typeof numerador === 'number' && typeof denominador === 'number') return numerador / denominador;
  const [n, d] = valor.reducida();
  const absoluto = n < 0n ? -n : n;
  const potencia = Math.max(exponenteDe(absoluto, d) - (BITS - 1), ULTIMO_BIT);
  const mantisa = alMasCercano(porPotencia(absoluto, -potencia), porPotencia(d, potencia));
  // In two steps, because the smallest powers of two are not doubles by themselves.
  const mitad = Math.trunc(potencia / 2);
  return valor.signo() * Number(mantisa) * 2 ** mitad * 2 ** (potencia - mitad);
}

/** n · 2^potencia; n itself when the power is negative: the other side of the quotient takes it. */
const porPotencia = (n: bigint, potencia: number): bigint => (potencia > 0 ? n << BigInt(potencia) : n);

/** The greatest k with 2^k ≤ n/d, both positive. */
function exponenteDe(n: bigint, d: bigint): number {
  const k = n.toString(2).length - d.toString(2).length;
  return porPotencia(n, -k) < porPotencia(d, k) ? k - 1 : k;
}

/** n/d as an integer; a tie goes to the even one, as a double does. */
function alMasCercano(n: bigint, d: bigint): bigint {
  const [cociente, doble] = [n / d, 2n * (n % d)];
  const sube = doble > d || (doble === d && cociente % 2n === 1n);
  return sube ? cociente + 1n : cociente;
}
