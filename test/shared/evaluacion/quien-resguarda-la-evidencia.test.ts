import { expect, test } from '@jest/globals';
import { quienResguardaLaEvidencia } from '../../../shared/evaluacion/quien-resguarda-la-evidencia';
import { decidir } from './decidir';

test.each([
  { tipoEvidencia: 'conocimiento', esperado: 'estudiante' },
  { tipoEvidencia: 'producto', esperado: 'estudiante' },
  { tipoEvidencia: 'desempeno', esperado: 'estudiante' },
  { tipoEvidencia: 'actitud', esperado: null },
])('UT-42: $tipoEvidencia → $esperado', ({ tipoEvidencia, esperado }) => {
  expect(decidir(quienResguardaLaEvidencia, { tipoEvidencia })).toBe(esperado);
});
