import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { celdasDe, comoSeVe, numeroExacto } from '../../../addin/funciones/celda';
import { numeroDeCelda } from '../../../addin/funciones/numero-de-celda';
import { comoCociente, decimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';

describe('numeroExacto', () => {
  test.each([
    { celda: 0.1, esperado: '1/10' },
    { celda: 84.6, esperado: '423/5' },
    { celda: -3, esperado: '-3' },
    { celda: 1e-7, esperado: '1/10000000' },
    { celda: 1.5e-7, esperado: '3/20000000' },
    { celda: -2.5e-9, esperado: '-1/400000000' },
    { celda: 1e21, esperado: '1000000000000000000000' },
    { celda: 1.5e22, esperado: '15000000000000000000000' },
    { celda: '8.50', esperado: '17/2' },
    { celda: ' 9 ', esperado: '9' },
    { celda: -0, esperado: '0' },
  ])('$celda is $esperado', ({ celda, esperado }) => {
    const valor = numeroExacto(celda);
    expect(valor && comoCociente(valor)).toBe(esperado);
  });

  test.each([
    '',
    ' ',
    '8,5',
    '1/2',
    '1e3',
    'NP',
    '.5',
    true,
    null,
    undefined,
    {},
    Number.NaN,
    Infinity,
    -Infinity,
  ])('%p is not a number', (celda) => {
    expect(numeroExacto(celda)).toBeNull();
  });

  test('every double survives the way in and out', () => {
    const finitos = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finitos, (numero) => {
        const valor = numeroExacto(numero);
        expect(valor && numeroDeCelda(valor)).toBe(numero === 0 ? 0 : numero);
      }),
    );
  });
});

describe('numeroDeCelda', () => {
  test.each([
    { valor: Fraccion.de(1, 3), esperado: 1 / 3 },
    { valor: Fraccion.de(280, 3), esperado: 280 / 3 },
    { valor: decimal('7.97'), esperado: 7.97 },
    { valor: decimal('7.9999999999999999999999'), esperado: 8 },
    // Half-way between two doubles goes to the even one; a trace over it, to the next.
    { valor: decimal('9007199254740993'), esperado: 9007199254740992 },
    { valor: decimal('9007199254740993.000000000000000000000000000001'), esperado: 9007199254740994 },
    { valor: decimal('9007199254740995'), esperado: 9007199254740996 },
    // The least doubles there are, and what lies half-way between them.
    { valor: decimal(`0.${'0'.repeat(323)}5`), esperado: 5e-324 },
    { valor: Fraccion.de(3n, 2n ** 1075n), esperado: 1e-323 },
    { valor: Fraccion.de(1n, 2n ** 1075n), esperado: 0 },
    { valor: Fraccion.de(2n ** 54n - 1n, 2n ** 1076n), esperado: 2 ** -1022 },
    { valor: Fraccion.de(-1n, 3n * 10n ** 200n), esperado: -1 / 3e200 },
    { valor: decimal('-9007199254740993.000000000000000000000000000001'), esperado: -9007199254740994 },
  ])('$esperado', ({ valor, esperado }) => {
    expect(numeroDeCelda(valor)).toBe(esperado);
  });
});

test('a matrix is read row by row, and a lone cell is a matrix of one', () => {
  expect(
    celdasDe([
      [1, null],
      ['', 2],
    ]),
  ).toEqual([1, null, '', 2]);
  expect(celdasDe(5)).toEqual([5]);
  expect(celdasDe([])).toEqual([]);
});

test('a message quotes a cell as it is seen, cut short', () => {
  expect(comoSeVe('x'.repeat(50))).toBe(`«${'x'.repeat(40)}»`);
  expect([comoSeVe(8.5), comoSeVe(true), comoSeVe(false), comoSeVe({})]).toEqual([
    '«8.5»',
    'VERDADERO',
    'FALSO',
    'algo que no es un dato',
  ]);
});
