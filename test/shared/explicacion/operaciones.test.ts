import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { operar, type OperacionCalculable } from '../../../shared/explicacion/operaciones';
import { comoDecimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';

test.each<{ operacion: OperacionCalculable; valores: string[]; resultado: string | null }>([
  { operacion: 'dato', valores: ['SA'], resultado: 'SA' },
  { operacion: 'dato', valores: [], resultado: null },
  { operacion: 'dato', valores: ['1', '2'], resultado: null },
  { operacion: 'suma', valores: ['0.1', '0.2'], resultado: '0.3' },
  { operacion: 'suma', valores: [], resultado: '0' },
  { operacion: 'suma', valores: ['1', 'sin dato'], resultado: null },
  { operacion: 'resta', valores: ['10', '4', '3.5'], resultado: '2.5' },
  { operacion: 'resta', valores: [], resultado: null },
  { operacion: 'producto', valores: ['1/3', '3'], resultado: '1' },
  { operacion: 'cociente', valores: ['853', '12'], resultado: '853/12' },
  { operacion: 'cociente', valores: ['853', '0'], resultado: null },
  { operacion: 'cociente', valores: ['853'], resultado: null },
  { operacion: 'suma-de-productos', valores: ['0.7', '8.5', '0.3', '9'], resultado: '8.65' },
  { operacion: 'suma-de-productos', valores: ['0.7', '8.5', '0.3'], resultado: null },
  { operacion: 'minimo', valores: ['3', '2', '2.5'], resultado: '2' },
  { operacion: 'minimo', valores: [], resultado: null },
  { operacion: 'maximo', valores: ['-2', '0', '-1'], resultado: '0' },
  { operacion: 'maximo', valores: [], resultado: null },
  { operacion: 'cuenta', valores: [], resultado: '0' },
  { operacion: 'cuenta', valores: ['rojo', 'rojo'], resultado: '2' },
  { operacion: 'dias-entre', valores: ['2026-10-30', '2026-11-02'], resultado: '3' },
  { operacion: 'dias-entre', valores: ['2026-11-02', '2026-10-30'], resultado: '-3' },
  { operacion: 'dias-entre', valores: ['2026-11-02', 'sin dato'], resultado: null },
  { operacion: 'al-menos', valores: ['8.5', '17/2'], resultado: 'verdadero' },
  { operacion: 'al-menos', valores: ['7.99', '8'], resultado: 'falso' },
  { operacion: 'al-menos', valores: ['NA', '8'], resultado: null },
  { operacion: 'menor-que', valores: ['7.99', '8'], resultado: 'verdadero' },
  { operacion: 'menor-que', valores: ['8', '8'], resultado: 'falso' },
  { operacion: 'menor-que', valores: ['2026-10-30', '2026-10-31'], resultado: 'verdadero' },
  { operacion: 'menor-que', valores: ['2026-10-31', '2026-10-30'], resultado: 'falso' },
  { operacion: 'menor-que', valores: ['2026-10-31', '8'], resultado: null },
  { operacion: 'igual-a', valores: ['NA', 'NA'], resultado: 'verdadero' },
  { operacion: 'igual-a', valores: ['NA', 'SA'], resultado: 'falso' },
  { operacion: 'igual-a', valores: ['NA'], resultado: 'falso' },
  { operacion: 'pertenece', valores: ['3', '2', '3'], resultado: 'verdadero' },
  { operacion: 'pertenece', valores: ['1', '2', '3'], resultado: 'falso' },
  { operacion: 'falta-dato', valores: ['1', 'sin dato'], resultado: 'verdadero' },
  { operacion: 'falta-dato', valores: ['1', '0'], resultado: 'falso' },
  { operacion: 'todas', valores: ['verdadero', 'falso'], resultado: 'falso' },
  { operacion: 'todas', valores: ['verdadero', '1'], resultado: null },
  { operacion: 'alguna', valores: ['verdadero', 'falso'], resultado: 'verdadero' },
  { operacion: 'alguna', valores: [], resultado: 'falso' },
  { operacion: 'peor-nivel', valores: ['verde', 'no aplica', 'amarillo', 'gris'], resultado: 'amarillo' },
  { operacion: 'peor-nivel', valores: ['no aplica'], resultado: 'gris' },
  { operacion: 'peor-nivel', valores: ['verde', 'azul'], resultado: null },
  { operacion: 'redondeo', valores: ['8.5', '0'], resultado: '9' },
  { operacion: 'redondeo', valores: ['49.174', '2'], resultado: '49.17' },
  { operacion: 'redondeo', valores: ['8.5'], resultado: null },
  { operacion: 'redondeo-hacia-arriba', valores: ['17/3', '2'], resultado: '5.67' },
  { operacion: 'redondeo-hacia-arriba', valores: ['5.67', '2'], resultado: '5.67' },
  { operacion: 'elige', valores: ['falso', 'rojo', 'verdadero', 'amarillo', 'verde'], resultado: 'amarillo' },
  { operacion: 'elige', valores: ['falso', 'rojo', 'verde'], resultado: 'verde' },
  { operacion: 'elige', valores: ['falso', 'rojo'], resultado: null },
])('$operacion of $valores is $resultado', ({ operacion, valores, resultado }) => {
  expect(operar(operacion, valores)).toBe(resultado);
});

describe('arithmetic is exact', () => {
  const fraccion = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 999 }))
    .map(([n, d]) => comoDecimal(Fraccion.de(n, d)));

  test('what is added can be taken away, and what is multiplied divided', () => {
    fc.assert(
      fc.property(fraccion, fraccion, (una, otra) => {
        expect(operar('resta', [operar('suma', [una, otra]) ?? '', otra])).toBe(una);
        if (otra !== '0') expect(operar('cociente', [operar('producto', [una, otra]) ?? '', otra])).toBe(una);
      }),
    );
  });
});
