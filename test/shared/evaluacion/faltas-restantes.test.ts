import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faltasRestantes, faltasSeguidas } from '../../../shared/evaluacion/faltas-restantes';
import { normas } from './decidir';

describe('faltasRestantes', () => {
  test.each([
    { asistencias: 0, impartidas: 0, programadas: 20, esperado: 3 },
    { asistencias: 7, impartidas: 10, programadas: 20, esperado: 0 },
    { asistencias: 6, impartidas: 10, programadas: 20, esperado: null },
    { asistencias: 18, impartidas: 18, programadas: 20, esperado: 2 },
    { asistencias: 17, impartidas: 20, programadas: 20, esperado: 0 },
    { asistencias: 16, impartidas: 20, programadas: 20, esperado: null },
    { asistencias: 0, impartidas: 0, programadas: 0, esperado: 0 },
  ])('$asistencias of $impartidas, $programadas in all → $esperado', ({ esperado, ...curso }) => {
    expect(faltasRestantes(curso, normas)).toBe(esperado);
  });

  test('missing that many still reaches the minimum, and one more does not', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), fc.nat(80), (asistencias, faltas, porImpartir) => {
        const impartidas = asistencias + faltas;
        const programadas = impartidas + porImpartir;
        const alcanza = (nuevas: number) => 100 * (asistencias + porImpartir - nuevas) >= 85 * programadas;
        const restantes = faltasRestantes({ asistencias, impartidas, programadas }, normas);
        if (restantes === null) expect(alcanza(0)).toBe(false);
        else {
          expect(alcanza(restantes)).toBe(true);
          expect(restantes === porImpartir || !alcanza(restantes + 1)).toBe(true);
        }
      }),
    );
  });
});

test('missing so many sessions in a row keeps the right, and one more loses it', () => {
  fc.assert(
    fc.property(fc.nat(80), fc.nat(20), (asistencias, faltas) => {
      const sesiones = asistencias + faltas;
      const seguidas = faltasSeguidas({ asistencias, sesiones }, normas);
      const alcanza = (nuevas: number) => 100 * asistencias >= 85 * (sesiones + nuevas);
      expect(alcanza(seguidas) || seguidas === 0).toBe(true);
      expect(alcanza(seguidas + 1)).toBe(false);
    }),
  );
});
