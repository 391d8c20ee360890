import { type Fraccion } from '../../shared/nucleo/fraccion';

const BITS = 512n;

/** The double nearest to an exact value: the only step of a function that leaves exact arithmetic, and its last. */
export function numeroDeCelda(valor: Fraccion): number {
  const { numerador, denominador } = valor;
  // Two integers that a double holds: one division is already rounded to the nearest.
  if (typeof numerador === 'number' && typeof denominador === 'number') return numerador / denominador;
  const [n, d] = valor.reducida();
  const escalado = (n < 0n ? -n : n) << BITS;
  // The last bit remembers that something was left over, so that no false tie is rounded to even.
  const cociente = (escalado / d) | (escalado % d === 0n ? 0n : 1n);
  return (Number(cociente) / 2 ** Number(BITS)) * valor.signo();
}
