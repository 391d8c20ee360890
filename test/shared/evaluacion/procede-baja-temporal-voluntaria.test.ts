import { describe, expect, test } from '@jest/globals';
import { procedeBajaTemporalVoluntaria } from '../../../shared/evaluacion/procede-baja-temporal-voluntaria';
import { decidir } from './decidir';

const PRIMERA = '2025-10-01';

describe('UT-45', () => {
  test.each([
    { fechaSolicitud: '2025-09-30', fechaPrimeraEvaluacion: PRIMERA, calificaciones: [null], esperado: true },
    {
      fechaSolicitud: '2025-10-01',
      fechaPrimeraEvaluacion: PRIMERA,
      calificaciones: [null],
      esperado: false,
    },
    {
      fechaSolicitud: '2025-10-15',
      fechaPrimeraEvaluacion: PRIMERA,
      calificaciones: [8, null],
      esperado: false,
    },
    { fechaSolicitud: '2025-10-15', fechaPrimeraEvaluacion: PRIMERA, calificaciones: [8, 9], esperado: true },
    { fechaSolicitud: '2025-10-15', fechaPrimeraEvaluacion: PRIMERA, calificaciones: [], esperado: true },
    { fechaSolicitud: '2025-10-15', fechaPrimeraEvaluacion: null, calificaciones: [null], esperado: true },
  ])('$fechaSolicitud, $calificaciones → $esperado', ({ esperado, ...entrada }) => {
    expect(decidir(procedeBajaTemporalVoluntaria, entrada)).toBe(esperado);
  });
});
