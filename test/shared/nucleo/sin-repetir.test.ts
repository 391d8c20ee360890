import { expect, test } from '@jest/globals';
import { sinRepetir } from '../../../shared/nucleo/sin-repetir';

test('each key once, by character code, and the list it was given stays as it was', () => {
  const claves = ['b', 'Ñ', 'B', 'M2', 'M10', 'b', 'a'];
  expect(sinRepetir(claves)).toEqual(['B', 'M10', 'M2', 'a', 'b', 'Ñ']);
  expect(claves).toEqual(['b', 'Ñ', 'B', 'M2', 'M10', 'b', 'a']);
  expect(sinRepetir([])).toEqual([]);
});
