import { expect, test } from '@jest/globals';
import { agrupar } from '../../../shared/reporte/agrupar';

test('one element may belong to several keys; keys in order, elements as they came', () => {
  const elementos = [
    { nombre: 'dos', claves: ['b', 'a'] },
    { nombre: 'una', claves: ['b'] },
    { nombre: 'ninguna', claves: [] },
  ];
  const grupos = agrupar(elementos, ({ claves }) => claves);
  expect(grupos.map(([clave, suyos]) => [clave, suyos.map(({ nombre }) => nombre)])).toEqual([
    ['a', ['dos']],
    ['b', ['dos', 'una']],
  ]);
});
