import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { conDecimales, enUnidades, haciaArriba, redondear } from '../../../shared/nucleo/redondeo';

describe('to the nearest, a half goes up', () => {
  test.each([
    { valor: '8.5', entero: 9n },
    { valor: '8.4999999999999999999', entero: 8n },
    { valor: '-8.5', entero: -8n },
    { valor: '-8.5000000000000000001', entero: -9n },
    { valor: '0', entero: 0n },
    { valor: '26/3', entero: 9n },
  ])('$valor is $entero', ({ valor, entero }) => {
    expect(redondear(decimal(valor))).toBe(entero);
  });

  test.each([
    { valor: '84.605', texto: '84.61' },
    { valor: '84.6049', texto: '84.60' },
    { valor: '853/12', texto: '71.08' },
    { valor: '-0.005', texto: '0.00' },
    { valor: '1.005', texto: '1.01' },
  ])('$valor with two decimals is $texto', ({ valor, texto }) => {
    expect(conDecimales(decimal(valor), 2)).toBe(texto);
  });
});

test.each([
  { valor: '5.5', decimales: 2, unidades: 550n },
  { valor: '5.501', decimales: 2, unidades: 551n },
  { valor: '20', decimales: 0, unidades: 20n },
  { valor: '-0.5', decimales: 0, unidades: 0n },
  { valor: '1/3', decimales: 1, unidades: 4n },
])('upwards, $valor is $unidades of 10^-$decimales', ({ valor, decimales, unidades }) => {
  expect(haciaArriba(decimal(valor), decimales)).toBe(unidades);
});

test('rounding moves by half a unit at most, and upwards by less than one', () => {
  const valores = fc.tuple(
    fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    fc.bigInt({ min: 1n, max: 10n ** 9n }),
  );
  fc.assert(
    fc.property(valores, fc.nat(4), ([n, d], decimales) => {
      const valor = Fraccion.de(n, d);
      const unidad = enUnidades(1n, decimales);
      const cerca = enUnidades(redondear(valor, decimales), decimales).menos(valor);
      expect(cerca.mas(cerca).mayorQue(unidad)).toBe(false);
      expect(cerca.mas(cerca).mayorQue(unidad.opuesto())).toBe(true);
      const arriba = enUnidades(haciaArriba(valor, decimales), decimales).menos(valor);
      expect(arriba.signo()).toBeGreaterThanOrEqual(0);
      expect(arriba.menorQue(unidad)).toBe(true);
    }),
  );
});
