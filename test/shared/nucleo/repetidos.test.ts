import { expect, test } from '@jest/globals';
import { hayRepetidos } from '../../../shared/nucleo/repetidos';

test.each([
  { claves: [], esperado: false },
  { claves: ['a'], esperado: false },
  { claves: ['a', 'A'], esperado: false },
  { claves: ['a', 'b', 'a'], esperado: true },
])('in $claves: $esperado', ({ claves, esperado }) => {
  expect(hayRepetidos(claves)).toBe(esperado);
});
