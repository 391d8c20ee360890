import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aLaVista, aLaVistaJuntoA, cocienteALaVista, enLaFrase } from '../../../shared/nucleo/a-la-vista';
import { decimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';

test.each([
  { valor: '7.996', columna: '7.996', frase: '7.996' },
  { valor: '8', columna: '8.00', frase: '8' },
  { valor: '8.004', columna: '8.004', frase: '8.004' },
  { valor: '8.49999', columna: '8.49999', frase: '8.49999' },
  { valor: '7.974', columna: '7.97', frase: '7.97' },
  { valor: '84.6', columna: '84.60', frase: '84.6' },
  { valor: '853/12', columna: '71.08', frase: '71.08' },
  { valor: '-0.004', columna: '-0.004', frase: '-0.004' },
])('$valor is $columna in a column, $frase in a sentence', ({ valor, columna, frase }) => {
  expect(aLaVista(decimal(valor))).toBe(columna);
  expect(cocienteALaVista(valor)).toBe(columna);
  expect(enLaFrase(decimal(valor))).toBe(frase);
});

test('where there is no figure there is nothing to read', () => {
  expect(cocienteALaVista(null)).toBeNull();
});

test.each([
  { valor: '69.997', texto: '69.997' },
  { valor: '70.003', texto: '70.003' },
  { valor: '70', texto: '70.00' },
  { valor: '88.9989', texto: '89.00' },
  { valor: '79.99999', texto: '79.99999' },
])('beside 70 and 80, $valor is $texto', ({ valor, texto }) => {
  expect(aLaVistaJuntoA([decimal('70'), decimal('80')], decimal(valor))).toBe(texto);
});

test('no figure that is read is on the other side of a whole or a half than the exact one', () => {
  const valores = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }));
  fc.assert(
    fc.property(valores, fc.nat(40), ([n, d], medios) => {
      const [valor, umbral] = [Fraccion.de(n, d), Fraccion.de(medios, 2)];
      for (const visto of [aLaVista(valor), enLaFrase(valor), aLaVistaJuntoA([umbral], valor)])
        expect(decimal(visto).comparar(umbral)).toBe(valor.comparar(umbral));
    }),
  );
});
