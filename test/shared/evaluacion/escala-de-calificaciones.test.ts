import { expect, test } from '@jest/globals';
import { estaEnEscala } from '../../../shared/evaluacion/escala-de-calificaciones';
import { decimal } from '../../../shared/nucleo/decimal';

test.each([
  { calificacion: '-0.0001', esta: false },
  { calificacion: '0', esta: true },
  { calificacion: '10', esta: true },
  { calificacion: '10.0001', esta: false },
])('$calificacion: $esta', ({ calificacion, esta }) => {
  expect(estaEnEscala(decimal(calificacion))).toBe(esta);
});
