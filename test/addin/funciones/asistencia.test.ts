import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BLANCOS, conError, type FuncionesConstruidas, funcionesConstruidas } from './funciones-construidas';

let funciones: FuncionesConstruidas;
beforeAll(async () => {
  funciones = await funcionesConstruidas();
});

describe('DERECHO', () => {
  const derecho = (asistencias: unknown, sesiones: unknown) =>
    funciones.evaluar('DERECHO', asistencias, sesiones);

  test.each([
    { asistencias: 17, sesiones: 20, esperado: true },
    { asistencias: 16, sesiones: 20, esperado: false },
    { asistencias: 11, sesiones: 13, esperado: false },
    { asistencias: 0, sesiones: 0, esperado: true },
    { asistencias: '17', sesiones: '20', esperado: true },
  ])('$asistencias of $sesiones → $esperado', ({ asistencias, sesiones, esperado }) => {
    expect(derecho(asistencias, sesiones)).toBe(esperado);
  });

  test.each(BLANCOS)('a blank (%p) is missing', (blanco) => {
    expect(derecho(blanco, 20)).toEqual(conError('#N/A', 'asistencias', 'Art. 44'));
    expect(derecho(17, blanco)).toEqual(conError('#N/A', 'sesiones', 'Art. 44'));
  });

  test.each([
    { asistencias: 21, sesiones: 20, dice: 'asistencias' },
    { asistencias: 1.5, sesiones: 20, dice: 'asistencias' },
    { asistencias: -1, sesiones: 20, dice: 'asistencias' },
    { asistencias: 0, sesiones: -1, dice: 'sesiones' },
    { asistencias: 17, sesiones: 20.5, dice: 'sesiones' },
    { asistencias: 'todas', sesiones: 20, dice: 'todas' },
    { asistencias: 17, sesiones: 1e21, dice: 'sesiones' },
    { asistencias: '17.00000000000000000001', sesiones: 20, dice: 'asistencias' },
  ])('#VALUE! on $asistencias of $sesiones', ({ asistencias, sesiones, dice }) => {
    expect(derecho(asistencias, sesiones)).toEqual(conError('#VALUE!', dice, 'Art. 44'));
  });

  test('one more attendance never takes the right away', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (asistencias, faltas) => {
        const sesiones = asistencias + faltas;
        if (derecho(asistencias, sesiones) === true)
          expect(derecho(asistencias + 1, sesiones + 1)).toBe(true);
      }),
    );
  });
});

describe('FALTAS.RESTANTES', () => {
  const restan = (...argumentos: unknown[]) => funciones.evaluar('FALTAS.RESTANTES', ...argumentos);

  test.each([
    { asistencias: 0, impartidas: 0, programadas: 20, esperado: 3 },
    { asistencias: 7, impartidas: 10, programadas: 20, esperado: 0 },
    { asistencias: 6, impartidas: 10, programadas: 20, esperado: -1 },
    { asistencias: 19, impartidas: 19, programadas: 20, esperado: 1 },
    { asistencias: 16, impartidas: 20, programadas: 20, esperado: -1 },
    { asistencias: 20, impartidas: 20, programadas: 20, esperado: 0 },
  ])('$asistencias of $impartidas, $programadas in all → $esperado', (caso) => {
    expect(restan(caso.asistencias, caso.impartidas, caso.programadas)).toBe(caso.esperado);
  });

  test.each(BLANCOS)('a blank (%p) is missing', (blanco) => {
    expect(restan(blanco, 10, 20)).toEqual(conError('#N/A', 'asistencias', 'Art. 44'));
    expect(restan(10, blanco, 20)).toEqual(conError('#N/A', 'sesionesImpartidas', 'Art. 44'));
    expect(restan(10, 10, blanco)).toEqual(conError('#N/A', 'sesionesProgramadas', 'Art. 44'));
  });

  test.each([
    { argumentos: [11, 10, 20], dice: 'asistencias' },
    { argumentos: [10, 21, 20], dice: 'sesionesImpartidas' },
    { argumentos: [10, 10.5, 20], dice: 'sesionesImpartidas' },
    { argumentos: [10, 10, -20], dice: 'sesionesProgramadas' },
  ])('#VALUE! on $argumentos', ({ argumentos, dice }) => {
    expect(restan(...argumentos)).toEqual(conError('#VALUE!', dice, 'Art. 44'));
  });
});
