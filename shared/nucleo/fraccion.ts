/** Looked up once: every operation asks whether its result is still a safe integer. */
const MAYOR = Number.MAX_SAFE_INTEGER;
const MAYOR_BIGINT = BigInt(MAYOR);

/**
 * Exact rational numbers, the only arithmetic that decides a figure.
 *
 * A fraction holds safe integers while they fit and bigints beyond, so grades cost what numbers cost and
 * decimals of any length stay exact. Small ones are reduced only to be shown, since comparing never needs it; large
 * ones as they are made, so that they may become small again.
 */
export class Fraccion {
  private constructor(
    readonly numerador: number | bigint,
    /** Always positive. */
    readonly denominador: number | bigint,
  ) {}

  /** `numerador / denominador`, both integers. Throws RangeError on a zero denominator or a non-integer. */
  static de(numerador: number | bigint, denominador: number | bigint = 1): Fraccion {
    if (typeof numerador === 'number' && typeof denominador === 'number') {
      if (!Number.isSafeInteger(numerador) || !Number.isSafeInteger(denominador) || denominador === 0) {
        throw new RangeError(`not a fraction of safe integers: ${numerador}/${denominador}`);
      }
      return denominador > 0
        ? new Fraccion(numerador, denominador)
        : new Fraccion(0 - numerador, -denominador);
    }
    return Fraccion.deGrandes(BigInt(numerador), BigInt(denominador));
  }

  private static deGrandes(numerador: bigint, denominador: bigint): Fraccion {
    if (denominador === 0n) throw new RangeError('not a fraction: zero denominator');
    const signo = denominador < 0n ? -1n : 1n;
    const divisor = mcd(numerador, denominador) * signo;
    const n = numerador / divisor;
    const d = denominador / divisor;
    const caben = cabe(n) && cabe(d);
    return caben ? new Fraccion(Number(n), Number(d)) : new Fraccion(n, d);
  }

  esCero(): boolean {
    return this.signo() === 0;
  }

  signo(): -1 | 0 | 1 {
    if (this.numerador < 0) return -1;
    return this.numerador > 0 ? 1 : 0;
  }

  mas(otra: Fraccion): Fraccion {
    const { numerador: a, denominador: b } = this;
    const { numerador: c, denominador: d } = otra;
    if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
      if (b === d) {
        const suma = a + c;
        if (exacto(suma)) return new Fraccion(suma, b);
      } else if (b % d === 0) {
        // Decimals of different lengths: the longer scale serves both, so long sums keep a small denominator.
        const suma = a + c * (b / d);
        if (exacto(suma) && exacto(c * (b / d))) return new Fraccion(suma, b);
      } else if (d % b === 0) {
        const suma = a * (d / b) + c;
        if (exacto(suma) && exacto(a * (d / b))) return new Fraccion(suma, d);
      } else {
        const izquierda = a * d;
        const derecha = c * b;
        const suma = izquierda + derecha;
        const comun = b * d;
        if (exacto(izquierda) && exacto(derecha) && exacto(suma) && exacto(comun)) {
          return new Fraccion(suma, comun);
        }
      }
    }
    const [A, B, C, D] = [BigInt(a), BigInt(b), BigInt(c), BigInt(d)];
    return Fraccion.deGrandes(A * D + C * B, B * D);
  }

  menos(otra: Fraccion): Fraccion {
    return this.mas(otra.opuesto());
  }

  opuesto(): Fraccion {
    const { numerador } = this;
    return new Fraccion(typeof numerador === 'number' ? 0 - numerador : -numerador, this.denominador);
  }

  por(otra: Fraccion): Fraccion {
    const { numerador: a, denominador: b } = this;
    const { numerador: c, denominador: d } = otra;
    if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
      const arriba = a * c;
      const abajo = b * d;
      if (exacto(arriba) && exacto(abajo)) return new Fraccion(arriba, abajo);
    }
    return Fraccion.deGrandes(BigInt(a) * BigInt(c), BigInt(b) * BigInt(d));
  }

  /** Throws RangeError when `otra` is zero. */
  entre(otra: Fraccion): Fraccion {
    return this.por(Fraccion.de(otra.denominador, otra.numerador));
  }

  /** Negative, zero or positive as `this` is less than, equal to or greater than `otra`. */
  comparar(otra: Fraccion): -1 | 0 | 1 {
    const { numerador: a, denominador: b } = this;
    const { numerador: c, denominador: d } = otra;
    if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
      const izquierda = a * d;
      const derecha = c * b;
      if (exacto(izquierda) && exacto(derecha)) {
        if (izquierda < derecha) return -1;
        return izquierda > derecha ? 1 : 0;
      }
    }
    const izquierda = BigInt(a) * BigInt(d);
    const derecha = BigInt(c) * BigInt(b);
    if (izquierda < derecha) return -1;
    return izquierda > derecha ? 1 : 0;
  }

  menorQue(otra: Fraccion): boolean {
    return this.comparar(otra) < 0;
  }

  mayorQue(otra: Fraccion): boolean {
    return this.comparar(otra) > 0;
  }

  igualA(otra: Fraccion): boolean {
    return this.comparar(otra) === 0;
  }

  /** Lowest terms, as bigints: `[numerator, denominator]`, denominator positive. */
  reducida(): readonly [bigint, bigint] {
    const { numerador, denominador } = this;
    if (typeof numerador === 'number' && typeof denominador === 'number') {
      const divisor = mcdCorto(numerador, denominador);
      return [BigInt(numerador / divisor), BigInt(denominador / divisor)];
    }
    const n = BigInt(numerador);
    const d = BigInt(denominador);
    const divisor = mcd(n, d);
    return [n / divisor, d / divisor];
  }
}

export const CERO = Fraccion.de(0);
export const UNO = Fraccion.de(1);
export const CIEN = Fraccion.de(100);

const exacto = (valor: number): boolean => valor <= MAYOR && valor >= -MAYOR;

const cabe = (valor: bigint): boolean => valor <= MAYOR_BIGINT && valor >= -MAYOR_BIGINT;

// Greatest common divisors; `b` is a denominator, never zero.
function mcdCorto(a: number, b: number): number {
  let [x, y] = [Math.abs(a), b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function mcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
