import { describe, expect, test } from '@jest/globals';
import { decimal } from '../../../shared/nucleo/decimal';
import {
  cantidad,
  cifra,
  cifraHaciaArriba,
  cifraJuntoA,
  enumerar,
  notaDeAlza,
  puntos,
} from '../../../shared/riesgo/en-palabras';

test.each([
  { valor: '853/12', texto: '71.08', arriba: '71.09' },
  { valor: '70', texto: '70', arriba: '70' },
  { valor: '5.5', texto: '5.5', arriba: '5.5' },
  { valor: '91.001', texto: '91.001', arriba: '91.01' },
  { valor: '7.996', texto: '7.996', arriba: '8' },
])('$valor reads $texto', ({ valor, texto, arriba }) => {
  expect(cifra(decimal(valor))).toBe(texto);
  expect(cifraHaciaArriba(decimal(valor))).toBe(arriba);
});

test('what must be reached says that it is rounded up only where the figure is read otherwise', () => {
  expect(notaDeAlza(decimal('149/6'))).toBe(' (se redondea hacia arriba para que alcance)');
  expect(['640/7', '24.83', '24.839'].map((valor) => notaDeAlza(decimal(valor)))).toEqual(['', '', '']);
});

describe('beside its threshold a figure is seen on its own side', () => {
  test.each([
    { valor: '69.5', umbral: '70', texto: '69.5' },
    { valor: '69.997', umbral: '70', texto: '69.997' },
    { valor: '69.99996', umbral: '70', texto: '69.99996' },
    { valor: '90.001', umbral: '90', texto: '90.001' },
    { valor: '10', umbral: '10', texto: '10' },
    { valor: '10/3', umbral: '10/3', texto: '3.33' },
    { valor: '209/3', umbral: '70', texto: '69.67' },
  ])('$valor against $umbral is $texto', ({ valor, umbral, texto }) => {
    expect(cifraJuntoA(decimal(umbral), decimal(valor))).toBe(texto);
  });
});

test('one and many', () => {
  expect([puntos('1'), puntos('5.5'), cantidad(0, 'sesión', 'sesiones')]).toEqual([
    '1 punto',
    '5.5 puntos',
    '0 sesiones',
  ]);
});

test.each([
  { partes: [], texto: '' },
  { partes: ['a'], texto: 'a' },
  { partes: ['a', 'b'], texto: 'a y b' },
  { partes: ['a', 'b', 'c'], texto: 'a, b y c' },
])('$partes reads "$texto"', ({ partes, texto }) => {
  expect(enumerar(partes)).toBe(texto);
});
