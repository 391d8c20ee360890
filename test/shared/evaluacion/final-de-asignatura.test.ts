import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finalDeAsignatura } from '../../../shared/evaluacion/final-de-asignatura';
import { decidir, normas } from './decidir';

describe('UT-39', () => {
  test.each([
    { unidades: [8, 9, 10], nivel: 'de', numero: 9 },
    { unidades: [10, 10, null], nivel: 'na', numero: null },
    { unidades: [null], nivel: 'na', numero: null },
    { unidades: [8, 9], nivel: 'de', numero: 9 },
    { unidades: [8, 8, 9], nivel: 'sa', numero: 8 },
    { unidades: [9, 10], nivel: 'au', numero: 10 },
    { unidades: [9, 9, 10], nivel: 'de', numero: 9 },
    { unidades: [8], nivel: 'sa', numero: 8 },
  ])('$unidades → $nivel', ({ unidades, nivel, numero }) => {
    expect(decidir(finalDeAsignatura, { unidades })).toEqual({ nivel, numero });
  });

  test('an integradora has its own letters', () => {
    const letra = (unidades: (number | null)[]) =>
      decidir(finalDeAsignatura, { unidades, esIntegradora: true })?.nivel;
    expect([letra([8]), letra([9]), letra([10]), letra([null])]).toEqual(['co', 'cd', 'ca', 'na']);
  });

  test('without units there is no final', () => {
    expect(decidir(finalDeAsignatura, { unidades: [] })).toBeNull();
  });

  test.each([{ unidades: [7] }, { unidades: [8.5] }, { unidades: ['8'] }])('refuses %j', (entrada) => {
    expect(finalDeAsignatura.entrada.safeParse(entrada).success).toBe(false);
  });

  test('the final lies between the least and the greatest unit, and is the mean rounded half up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(8, 9, 10), { minLength: 1, maxLength: 12 }), (unidades) => {
        const entrada = finalDeAsignatura.entrada.parse({ unidades });
        const numero = finalDeAsignatura.decide(entrada, normas)?.numero;
        const suma = unidades.reduce((total, unidad) => total + unidad, 0);
        expect(numero).toBe(Math.floor((2 * suma + unidades.length) / (2 * unidades.length)));
        expect(numero).toBeGreaterThanOrEqual(Math.min(...unidades));
        expect(numero).toBeLessThanOrEqual(Math.max(...unidades));
      }),
    );
  });
});
