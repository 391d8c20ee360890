import { expect, test } from '@jest/globals';
import { enBlanco } from '../../../shared/nucleo/en-blanco';

test.each([
  { texto: '', esperado: true },
  { texto: ' \t\u00a0\n', esperado: true },
  { texto: ' . ', esperado: false },
  { texto: '0', esperado: false },
])('«$texto»: $esperado', ({ texto, esperado }) => {
  expect(enBlanco(texto)).toBe(esperado);
});
