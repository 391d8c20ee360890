import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calificacionDeUnidad } from '../../../shared/evaluacion/calificacion-de-unidad';
import { nivelDeUnidad } from '../../../shared/evaluacion/nivel-de-unidad';
import { NumeroDeNivel } from '../../../shared/evaluacion/nivel-academico';
import { sumativaNecesaria } from '../../../shared/evaluacion/sumativa-necesaria';
import { comoDecimal, decimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { conMinimo, normas } from './decidir';

describe('sumativaNecesaria', () => {
  test.each([
    { continua: '8', nivel: 8, esperado: '8' },
    { continua: '9', nivel: 8, esperado: '5.67' },
    { continua: '10', nivel: 8, esperado: '3.34' },
    { continua: '10', nivel: 9, esperado: '5' },
    { continua: '10', nivel: 10, esperado: '8.34' },
    { continua: '7.15', nivel: 8, esperado: '9.99' },
    { continua: '7.142', nivel: 8, esperado: null },
    { continua: '50/7', nivel: 8, esperado: '10' },
    { continua: '0', nivel: 8, esperado: null },
  ])('continua $continua, level $nivel → $esperado', ({ continua, nivel, esperado }) => {
    const necesaria = sumativaNecesaria(decimal(continua), NumeroDeNivel.parse(nivel), normas);
    expect(necesaria && comoDecimal(necesaria)).toBe(esperado);
  });

  test('nothing is lacking when the continua alone reaches the level', () => {
    expect(sumativaNecesaria(decimal('10'), 8, conMinimo('7'))?.esCero()).toBe(true);
  });

  test('is the least: it reaches the level and a hundredth less does not', () => {
    const centesimas = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(centesimas, fc.constantFrom<NumeroDeNivel>(8, 9, 10), (valor, nivel) => {
        const continua = Fraccion.de(valor, 100);
        const alcanza = (sumativa: Fraccion) => {
          const entrada = { calificacion: calificacionDeUnidad.decide({ continua, sumativa }, normas) };
          return (nivelDeUnidad.decide(entrada, normas)?.numero ?? 0) >= nivel;
        };
        const necesaria = sumativaNecesaria(continua, nivel, normas);
        if (necesaria === null) expect(alcanza(Fraccion.de(10))).toBe(false);
        else {
          expect(alcanza(necesaria)).toBe(true);
          expect(necesaria.esCero() || !alcanza(necesaria.menos(Fraccion.de(1, 100)))).toBe(true);
        }
      }),
    );
  });
});
