import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tieneDerechoAEvaluacion } from '../../../shared/evaluacion/tiene-derecho-a-evaluacion';
import { decidir } from './decidir';

const derecho = (asistencias: number, sesiones: number) =>
  decidir(tieneDerechoAEvaluacion, { asistencias, sesiones });

describe('UT-44', () => {
  test.each([
    { asistencias: 17, sesiones: 20, esperado: true },
    { asistencias: 16, sesiones: 20, esperado: false },
    { asistencias: 11, sesiones: 13, esperado: false },
    { asistencias: 12, sesiones: 13, esperado: true },
    { asistencias: 0, sesiones: 0, esperado: true },
    { asistencias: 0, sesiones: 1, esperado: false },
    { asistencias: 21, sesiones: 20, esperado: null },
    { asistencias: -1, sesiones: 20, esperado: null },
    { asistencias: -2, sesiones: -1, esperado: null },
    { asistencias: 0, sesiones: -1, esperado: null },
  ])('$asistencias of $sesiones → $esperado', ({ asistencias, sesiones, esperado }) => {
    expect(derecho(asistencias, sesiones)).toBe(esperado);
  });

  test.each([{ asistencias: 1.5, sesiones: 2 }, { asistencias: '1', sesiones: 2 }, { asistencias: 1 }])(
    'refuses %j',
    (entrada) => {
      expect(tieneDerechoAEvaluacion.entrada.safeParse(entrada).success).toBe(false);
    },
  );

  test('agrees with integers, and one more attendance never takes the right away', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (asistencias, faltas) => {
        const sesiones = asistencias + faltas;
        expect(derecho(asistencias, sesiones)).toBe(100 * asistencias >= 85 * sesiones);
        if (derecho(asistencias, sesiones)) expect(derecho(asistencias + 1, sesiones + 1)).toBe(true);
      }),
    );
  });
});
