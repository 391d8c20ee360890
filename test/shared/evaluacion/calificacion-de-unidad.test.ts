import { describe, expect, test } from '@jest/globals';
import { calificacionDeUnidad } from '../../../shared/evaluacion/calificacion-de-unidad';
import { comoDecimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { decidir } from './decidir';

describe('UT-48', () => {
  test.each([
    { continua: '9', sumativa: '8', esperado: '8.7' },
    { continua: '8', sumativa: '7.9', esperado: '7.97' },
    { continua: '0', sumativa: '0', esperado: '0' },
    { continua: '10', sumativa: '10', esperado: '10' },
    { continua: '8.000000000000000000001', sumativa: '8', esperado: '8.0000000000000000000007' },
    { continua: '25/3', sumativa: '8', esperado: '247/30' },
  ])('$continua and $sumativa → $esperado', ({ continua, sumativa, esperado }) => {
    expect(comoDecimal(decidir(calificacionDeUnidad, { continua, sumativa }))).toBe(esperado);
  });

  test('every tenth agrees with integer arithmetic', () => {
    for (let continua = 0; continua <= 100; continua += 1) {
      for (let sumativa = 0; sumativa <= 100; sumativa += 1) {
        const entrada = { continua: `${continua}/10`, sumativa: `${sumativa}/10` };
        const exacta = Fraccion.de(7 * continua + 3 * sumativa, 100);
        expect(decidir(calificacionDeUnidad, entrada).igualA(exacta)).toBe(true);
      }
    }
  });
});
