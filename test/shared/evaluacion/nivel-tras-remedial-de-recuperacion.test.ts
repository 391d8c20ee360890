import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nivelTrasRemedialDeRecuperacion } from '../../../shared/evaluacion/nivel-tras-remedial-de-recuperacion';
import { decidir } from './decidir';

describe('UT-52a', () => {
  test.each([
    { calificacionRemedial: '10', nivel: 'sa', integradora: 'co', numero: 8 },
    { calificacionRemedial: '8', nivel: 'sa', integradora: 'co', numero: 8 },
    { calificacionRemedial: '7.99', nivel: 'na', integradora: 'na', numero: null },
  ])(
    '$calificacionRemedial → $nivel or $integradora',
    ({ calificacionRemedial, nivel, integradora, numero }) => {
      expect(decidir(nivelTrasRemedialDeRecuperacion, { calificacionRemedial })).toEqual({ nivel, numero });
      const entrada = { calificacionRemedial, esIntegradora: true };
      expect(decidir(nivelTrasRemedialDeRecuperacion, entrada)).toEqual({ nivel: integradora, numero });
    },
  );

  test('never exceeds 8', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.boolean(), (centesimas, esIntegradora) => {
        const entrada = { calificacionRemedial: `${centesimas}/100`, esIntegradora };
        const { numero } = decidir(nivelTrasRemedialDeRecuperacion, entrada);
        expect(numero).toBe(centesimas >= 800 ? 8 : null);
      }),
    );
  });
});
