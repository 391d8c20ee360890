import { describe, expect, test } from '@jest/globals';
import { convertirANivel, umbralDeNivel } from '../../../shared/evaluacion/conversion-a-nivel';
import { comoDecimal, decimal } from '../../../shared/nucleo/decimal';
import { conMinimo, normas } from './decidir';

describe('the least grade of each level', () => {
  test.each([
    { caso: 'rounded', politica: 'redondeo' as const, vigentes: normas, esperado: ['8', '8.5', '9.5'] },
    { caso: 'truncated', politica: 'truncado' as const, vigentes: normas, esperado: ['8', '9', '10'] },
    {
      caso: 'a minimum above a level',
      politica: 'redondeo' as const,
      vigentes: conMinimo('9.2'),
      esperado: ['9.2', '9.2', '9.5'],
    },
    {
      caso: 'a lower minimum',
      politica: 'redondeo' as const,
      vigentes: conMinimo('7'),
      esperado: ['7', '8.5', '9.5'],
    },
  ])('$caso: $esperado', ({ politica, vigentes, esperado }) => {
    const umbrales = ([8, 9, 10] as const).map((numero) => umbralDeNivel(numero, politica, vigentes));
    expect(umbrales.map(comoDecimal)).toEqual(esperado);
  });
});

test('the minimum is of the norm: with another one, other grades pass', () => {
  const letra = (calificacion: string, minimo: string) =>
    convertirANivel(decimal(calificacion), false, 'redondeo', conMinimo(minimo))?.nivel;
  expect([letra('6.99', '7'), letra('7', '7'), letra('9.19', '9.2'), letra('9.2', '9.2')]).toEqual([
    'na',
    'sa',
    'na',
    'de',
  ]);
});
