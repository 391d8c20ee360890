import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normasEn } from '../../../shared/norma/normas';
import { Cuatrimestre } from '../../../shared/permanencia/cuatrimestre';
import { cuatrimestreDe } from '../../../shared/permanencia/cuatrimestre-de';
import { cuatrimestresTranscurridos } from '../../../shared/permanencia/cuatrimestres-transcurridos';
import { sumarMeses } from '../../../shared/nucleo/mes';
import { fechas } from '../nucleo/fechas';

const normas = normasEn('2026-10-30');

test.each(['2025-1', '2025-3', '0000-2'])('%s is a cuatrimestre', (texto) => {
  expect(Cuatrimestre.parse(texto)).toBe(texto);
});

test.each(['2025-0', '2025-4', '2025-10', '25-1', '12025-1', '2025', ''])('%j is not', (texto) => {
  expect(Cuatrimestre.safeParse(texto).error?.issues[0]?.message).toBe(
    'Se esperaba un cuatrimestre AAAA-K, por ejemplo 2025-3.',
  );
});

test('four months later is the next cuatrimestre, whatever the day', () => {
  fc.assert(
    fc.property(fechas, fc.nat(60), (ingreso, cuantos) => {
      const despues = cuatrimestreDe.decide({ fecha: sumarMeses(ingreso, 4 * cuantos) }, normas);
      const cuatrimestreIngreso = cuatrimestreDe.decide({ fecha: ingreso }, normas);
      const entrada = { cuatrimestreIngreso, cuatrimestreActual: despues };
      expect(cuatrimestresTranscurridos.decide(entrada, normas)).toBe(cuantos + 1);
    }),
  );
});
