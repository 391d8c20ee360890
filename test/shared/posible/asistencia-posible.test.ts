import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asistenciaPosible } from '../../../shared/posible/asistencia-posible';
import { nivelInasistenciaConalep } from '../../../shared/riesgo/nivel-inasistencia-conalep';
import { normas } from './capturas';

describe('the absences left', () => {
  test.each([
    { asistencias: 18, sesiones: 20, programadas: 40, nivel: 'verde', amarillo: 2, rojo: 6 },
    { asistencias: 16, sesiones: 20, programadas: 40, nivel: 'amarillo', amarillo: 0, rojo: 4 },
    { asistencias: 15, sesiones: 20, programadas: 40, nivel: 'rojo', amarillo: null, rojo: 3 },
    { asistencias: 12, sesiones: 20, programadas: 40, nivel: 'rojo', amarillo: null, rojo: 0 },
    { asistencias: 11, sesiones: 20, programadas: 40, nivel: 'rojo', amarillo: null, rojo: null },
    { asistencias: 20, sesiones: 20, programadas: 22, nivel: 'verde', amarillo: 2, rojo: 2 },
    { asistencias: 0, sesiones: 0, programadas: 10, nivel: 'gris', amarillo: 1, rojo: 2 },
    { asistencias: 18, sesiones: 20, programadas: 20, nivel: 'verde', amarillo: 0, rojo: 0 },
  ])('$asistencias of $sesiones, $programadas programmed', (caso) => {
    const { asistencias, sesiones, programadas, nivel, amarillo, rojo } = caso;
    const asistencia = { asistencias, sesiones, sesionesProgramadas: programadas };
    expect(asistenciaPosible(asistencia, normas)).toMatchObject({
      nivel,
      faltasSinAmarillo: amarillo,
      alcanzaSinAmarillo: amarillo !== null,
      faltasSinRojo: rojo,
      alcanzaSinRojo: rojo !== null,
    });
  });

  test('are not known without the programmed sessions', () => {
    const asistencia = { asistencias: 18, sesiones: 20, sesionesProgramadas: null };
    expect(asistenciaPosible(asistencia, normas)).toMatchObject({
      nivel: 'verde',
      faltasSinAmarillo: null,
      alcanzaSinAmarillo: null,
      faltasSinRojo: null,
      alcanzaSinRojo: null,
    });
  });

  test('keep the level when all of them are missed, and one more does not', () => {
    const sesiones = fc.record({
      asistencias: fc.nat(40),
      faltas: fc.nat(10),
      porDar: fc.nat(40),
    });
    fc.assert(
      fc.property(sesiones, ({ asistencias, faltas, porDar }) => {
        const hoy = asistencias + faltas;
        const programadas = hoy + porDar;
        fc.pre(programadas > 0);
        const asistencia = { asistencias, sesiones: hoy, sesionesProgramadas: programadas };
        const { faltasSinAmarillo, faltasSinRojo } = asistenciaPosible(asistencia, normas);
        const alFinalCon = (falta: number) =>
          nivelInasistenciaConalep.decide(
            { asistencias: asistencias + porDar - falta, sesiones: programadas },
            normas,
          );
        const verde = Array.from({ length: porDar + 1 }, (_, i) => i).filter(
          (i) => alFinalCon(i) === 'verde',
        );
        const sinRojo = Array.from({ length: porDar + 1 }, (_, i) => i).filter(
          (i) => alFinalCon(i) !== 'rojo',
        );
        expect(faltasSinAmarillo).toBe(verde.at(-1) ?? null);
        expect(faltasSinRojo).toBe(sinRojo.at(-1) ?? null);
      }),
    );
  });
});
