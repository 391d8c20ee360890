import { expect, test } from '@jest/globals';
import { enTabla } from '../../../shared/nucleo/en-tabla';

const TABLA = { sae: 'registro', siseac: 'libro', nada: '' };

test.each([
  { clave: 'sae', esperado: 'registro' },
  { clave: 'siseac', esperado: 'libro' },
  { clave: 'nada', esperado: '' },
  { clave: 'SAE', esperado: null },
  { clave: 'sae ', esperado: null },
  { clave: '', esperado: null },
  { clave: 'constructor', esperado: null },
  { clave: '__proto__', esperado: null },
])('of «$clave» it says $esperado', ({ clave, esperado }) => {
  expect(enTabla(TABLA, clave)).toBe(esperado);
});
