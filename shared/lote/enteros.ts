import { type Fraccion } from '../nucleo/fraccion';

const MAXIMO = BigInt(Number.MAX_SAFE_INTEGER);

/** Whether an integer, and so everything between it and zero, is exact as a number. */
export const cabeExacto = (entero: bigint): boolean => entero <= MAXIMO && entero >= -MAXIMO;

/** `valor` in units of 1/escala; null when it is not a whole number of them, or does not fit. */
export function enEscala(valor: Fraccion, escala: number): number | null {
  const { numerador, denominador } = valor;
  if (typeof numerador === 'number' && typeof denominador === 'number') {
    const unidades = numerador * (escala / denominador);
    if (escala % denominador === 0 && Number.isSafeInteger(unidades)) return unidades;
  }
  const [n, d] = valor.reducida();
  const unidades = n * BigInt(escala);
  return unidades % d === 0n && cabeExacto(unidades / d) ? Number(unidades / d) : null;
}

/** The least scale in which all of them are whole; null when it is not exact as a number. */
export function escalaComun(valores: Iterable<Fraccion>): number | null {
  const denominadores = new Set<number | bigint>();
  for (const { denominador } of valores) denominadores.add(denominador);
  let comun = 1n;
  for (const denominador of denominadores) {
    comun = minimoComunMultiplo(comun, BigInt(denominador));
    if (!cabeExacto(comun)) return null;
  }
  return Number(comun);
}

/** The least denominator that all of them can be written over. */
export const denominadorComun = (valores: readonly Fraccion[]): bigint =>
  valores.reduce((comun, valor) => minimoComunMultiplo(comun, valor.reducida()[1]), 1n);

/** How many parts of 1/comun there are in `valor`, which has a whole number of them. */
export function partesDe(valor: Fraccion, comun: bigint): bigint {
  const [n, d] = valor.reducida();
  return n * (comun / d);
}

export const absoluto = (entero: bigint): bigint => (entero < 0n ? -entero : entero);

/** The least integer that is not below n/d, with d positive: integers reach a threshold where they reach this one. */
export const techo = (n: bigint, d: bigint): bigint => (n > 0n ? (n + d - 1n) / d : n / d);

function minimoComunMultiplo(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
