import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { desempenoDe } from '../../../shared/corte/avance';
import { comoDecimal, decimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { puntosParaFrenarLaCaida, puntosQueFaltan } from '../../../shared/riesgo/puntos-que-faltan';

const CENTESIMA = Fraccion.de(1, 100);

describe('for a threshold', () => {
  test.each([
    { umbral: '70', logrado: '40', registrado: '65', faltan: '5.5' },
    { umbral: '70', logrado: '45.5', registrado: '65', faltan: '0' },
    { umbral: '70', logrado: '45.49', registrado: '65', faltan: '0.01' },
    { umbral: '70', logrado: '45.499', registrado: '65', faltan: '0.01' },
    { umbral: '80', logrado: '20', registrado: '33.3', faltan: '6.64' },
    { umbral: '70', logrado: '60', registrado: '65', faltan: '0' },
    { umbral: '70', logrado: '0', registrado: '100', faltan: '70' },
  ])('of $umbral with $logrado of $registrado, $faltan', ({ umbral, logrado, registrado, faltan }) => {
    const puntos = puntosQueFaltan(decimal(umbral), decimal(logrado), decimal(registrado));
    expect(comoDecimal(puntos)).toBe(faltan);
  });
});

describe('for a fall to be less than its threshold', () => {
  test.each([
    {
      anterior: '90',
      logrado: '42',
      registrado: '60',
      umbral: '20',
      faltan: '0.01',
      nota: 'fell 20 exactly',
    },
    { anterior: '90', logrado: '39', registrado: '60', umbral: '20', faltan: '3.01' },
    { anterior: '90', logrado: '39.005', registrado: '60', umbral: '20', faltan: '3' },
    { anterior: '90', logrado: '42.01', registrado: '60', umbral: '20', faltan: '0' },
  ])('$faltan', ({ anterior, logrado, registrado, umbral, faltan }) => {
    const numeros = [umbral, anterior, logrado, registrado].map(decimal);
    const [u, d, a, r] = [numeros[0], numeros[1], numeros[2], numeros[3]];
    expect(u && d && a && r && comoDecimal(puntosParaFrenarLaCaida(u, d, a, r))).toBe(faltan);
  });
});

const centesimas = (max: number) => fc.integer({ min: 1, max }).map((n) => Fraccion.de(n, 100));

const casos = fc.record({
  umbral: centesimas(10_000),
  registrado: centesimas(10_000),
  parte: fc.integer({ min: 0, max: 1000 }).map((n) => Fraccion.de(n, 1000)),
});

test('with the points lacking the threshold is reached, and with a hundredth less it is not', () => {
  fc.assert(
    fc.property(casos, ({ umbral, registrado, parte }) => {
      const logrado = registrado.por(parte);
      const faltan = puntosQueFaltan(umbral, logrado, registrado);
      expect(desempenoDe(logrado.mas(faltan), registrado)?.menorQue(umbral)).toBe(false);
      if (!faltan.esCero()) {
        expect(desempenoDe(logrado.mas(faltan).menos(CENTESIMA), registrado)?.menorQue(umbral)).toBe(true);
      }
    }),
  );
});

test('with them the fall is less than the threshold, and with a hundredth less it is not', () => {
  fc.assert(
    fc.property(casos, fc.constantFrom('10', '20'), ({ umbral: anterior, registrado, parte }, limite) => {
      const [logrado, umbral] = [registrado.por(parte), decimal(limite)];
      const faltan = puntosParaFrenarLaCaida(umbral, anterior, logrado, registrado);
      const caidaCon = (mas: Fraccion) => {
        const desempeno = desempenoDe(logrado.mas(mas), registrado);
        return desempeno && anterior.menos(desempeno);
      };
      expect(caidaCon(faltan)?.menorQue(umbral)).toBe(true);
      if (!faltan.esCero()) expect(caidaCon(faltan.menos(CENTESIMA))?.menorQue(umbral)).toBe(false);
    }),
  );
});
