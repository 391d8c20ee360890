import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nivelDeUnidad } from '../../../shared/evaluacion/nivel-de-unidad';
import { nivelDeUnidadIntegradora } from '../../../shared/evaluacion/nivel-de-unidad-integradora';
import { decidir } from './decidir';

describe('UT-37 y UT-40', () => {
  test.each([
    { calificacion: '0', letra: 'na', integradora: 'na', numero: null },
    { calificacion: '7.97', letra: 'na', integradora: 'na', numero: null },
    { calificacion: '7.9999999999999999999999', letra: 'na', integradora: 'na', numero: null },
    { calificacion: '8', letra: 'sa', integradora: 'co', numero: 8 },
    { calificacion: '8.4999999999999999999999', letra: 'sa', integradora: 'co', numero: 8 },
    { calificacion: '8.5', letra: 'de', integradora: 'cd', numero: 9 },
    { calificacion: '9.4667', letra: 'de', integradora: 'cd', numero: 9 },
    { calificacion: '9.4999999999999999999999', letra: 'de', integradora: 'cd', numero: 9 },
    { calificacion: '9.5', letra: 'au', integradora: 'ca', numero: 10 },
    { calificacion: '10', letra: 'au', integradora: 'ca', numero: 10 },
  ])('$calificacion is $letra or $integradora', ({ calificacion, letra, integradora, numero }) => {
    expect(decidir(nivelDeUnidad, { calificacion })).toEqual({ nivel: letra, numero });
    expect(decidir(nivelDeUnidadIntegradora, { calificacion })).toEqual({ nivel: integradora, numero });
  });

  test.each([
    { calificacion: '8.99', letra: 'sa', numero: 8 },
    { calificacion: '9', letra: 'de', numero: 9 },
    { calificacion: '9.99', letra: 'de', numero: 9 },
    { calificacion: '10', letra: 'au', numero: 10 },
    { calificacion: '7.99', letra: 'na', numero: null },
  ])('truncated, $calificacion is $letra', ({ calificacion, letra, numero }) => {
    expect(decidir(nivelDeUnidad, { calificacion, politica: 'truncado' })).toEqual({ nivel: letra, numero });
  });

  test.each(['-0.01', '10.01'])('%s has no level', (calificacion) => {
    expect(decidir(nivelDeUnidad, { calificacion })).toBeNull();
    expect(decidir(nivelDeUnidadIntegradora, { calificacion })).toBeNull();
  });

  test.each([{ calificacion: 8 }, { calificacion: '8', otro: 1 }, { calificacion: 'ocho' }, {}])(
    'refuses %j',
    (entrada) => {
      expect(nivelDeUnidad.entrada.safeParse(entrada).success).toBe(false);
    },
  );

  test('no rounding crosses the minimum, and a better grade never has a worse level', () => {
    const milesimas = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(milesimas, milesimas, (una, otra) => {
        const nivel = (valor: number) =>
          decidir(nivelDeUnidad, { calificacion: `${valor}/1000` })?.numero ?? 0;
        expect(nivel(una) > 0).toBe(una >= 8000);
        if (una >= otra) expect(nivel(una)).toBeGreaterThanOrEqual(nivel(otra));
      }),
    );
  });
});
