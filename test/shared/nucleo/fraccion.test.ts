import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CERO, CIEN, Fraccion, UNO } from '../../../shared/nucleo/fraccion';

/** An oracle that never leaves bigint: [numerator, denominator] in lowest terms. */
type Par = readonly [bigint, bigint];

const reducir = (n: bigint, d: bigint): Par => {
  const mcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : mcd(b, a % b));
  const signo = d < 0n ? -1n : 1n;
  const divisor = mcd(n < 0n ? -n : n, d < 0n ? -d : d) * signo;
  return [n / divisor, d / divisor];
};

// Around the edge of safe integers, where the short arithmetic hands over to the long one.
const entero = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  fc.constantFrom(...[2n ** 53n - 1n, 2n ** 53n, -(2n ** 53n) + 1n, 10n ** 15n]),
);

const corta = (n: bigint): number | bigint => (Number.isSafeInteger(Number(n)) ? Number(n) : n);

const par = fc.tuple(
  entero,
  entero.filter((d) => d !== 0n),
);

const una = ([n, d]: Par): Fraccion => Fraccion.de(corta(n), corta(d));

describe('against bigint', () => {
  test('addition, subtraction, product and quotient', () => {
    fc.assert(
      fc.property(par, par, ([a, b], [c, d]) => {
        const [x, y] = [una([a, b]), una([c, d])];
        expect(x.mas(y).reducida()).toEqual(reducir(a * d + c * b, b * d));
        expect(x.menos(y).reducida()).toEqual(reducir(a * d - c * b, b * d));
        expect(x.por(y).reducida()).toEqual(reducir(a * c, b * d));
        if (c !== 0n) expect(x.entre(y).reducida()).toEqual(reducir(a * d, b * c));
      }),
    );
  });

  test('order and sign', () => {
    fc.assert(
      fc.property(par, par, ([a, b], [c, d]) => {
        const [x, y] = [una([a, b]), una([c, d])];
        const diferencia = reducir(a * d - c * b, b * d)[0];
        const signo = diferencia === 0n ? 0 : diferencia < 0n ? -1 : 1;
        expect(x.comparar(y)).toBe(signo);
        expect(x.menorQue(y)).toBe(signo < 0);
        expect(x.mayorQue(y)).toBe(signo > 0);
        expect(x.igualA(y)).toBe(signo === 0);
        expect(x.menos(y).signo()).toBe(signo);
        expect(x.menos(y).esCero()).toBe(signo === 0);
      }),
    );
  });
});

describe('field laws', () => {
  const fraccion = par.map(una);

  test('sums and products commute, associate and distribute', () => {
    fc.assert(
      fc.property(fraccion, fraccion, fraccion, (x, y, z) => {
        expect(x.mas(y).igualA(y.mas(x))).toBe(true);
        expect(x.por(y).igualA(y.por(x))).toBe(true);
        expect(
          x
            .mas(y)
            .mas(z)
            .igualA(x.mas(y.mas(z))),
        ).toBe(true);
        expect(
          x
            .por(y)
            .por(z)
            .igualA(x.por(y.por(z))),
        ).toBe(true);
        expect(x.por(y.mas(z)).igualA(x.por(y).mas(x.por(z)))).toBe(true);
      }),
    );
  });

  test('zero, one, opposites and inverses', () => {
    fc.assert(
      fc.property(fraccion, (x) => {
        expect(x.mas(CERO).igualA(x)).toBe(true);
        expect(x.por(UNO).igualA(x)).toBe(true);
        expect(x.mas(x.opuesto()).esCero()).toBe(true);
        if (!x.esCero()) expect(x.por(UNO.entre(x)).igualA(UNO)).toBe(true);
      }),
    );
  });
});

test('ten thousand decimals of different lengths add up without leaving short integers', () => {
  const partes = Array.from({ length: 10_000 }, (_, i) => Fraccion.de(i % 101, 10 ** (i % 5)));
  const suma = partes.reduce((total, parte) => total.mas(parte), CERO);
  expect(suma.denominador).toBe(10_000);
  expect(suma.igualA(partes.toReversed().reduce((total, parte) => total.mas(parte), CERO))).toBe(true);
});

test.each([
  { a: 10, b: 5 },
  { a: 5, b: 10 },
  { a: 10, b: 10 },
  { a: 10, b: 7 },
])('sums over $a and $b go on exactly beyond safe integers', ({ a, b }) => {
  const grande = Number.MAX_SAFE_INTEGER;
  const suma = Fraccion.de(grande, a).mas(Fraccion.de(grande, b));
  expect(suma.reducida()).toEqual(reducir(BigInt(grande) * BigInt(a + b), BigInt(a * b)));
});

test('the denominator is always positive', () => {
  expect(Fraccion.de(1, -2)).toEqual(Fraccion.de(-1, 2));
  expect(Fraccion.de(1n, -2n)).toEqual(Fraccion.de(-1, 2));
  expect(UNO.entre(Fraccion.de(-3)).denominador).toBe(3);
});

test.each([
  { n: 1, d: 0 },
  { n: 1n, d: 0n },
  { n: 0.5, d: 1 },
  { n: 1, d: 1.5 },
  { n: 2 ** 53, d: 1 },
  { n: Number.NaN, d: 1 },
])('$n/$d is not a fraction', ({ n, d }) => {
  expect(() => Fraccion.de(n, d)).toThrow(RangeError);
});

test('nothing is divided by zero', () => {
  expect(() => CIEN.entre(CERO)).toThrow(RangeError);
});
