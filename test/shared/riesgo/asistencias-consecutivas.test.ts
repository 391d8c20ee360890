import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../../shared/nucleo/decimal';
import { asistenciasConsecutivas } from '../../../shared/riesgo/asistencias-consecutivas';

test.each([
  { asistencias: 16, sesiones: 20, umbral: '0.9', faltan: 20 },
  { asistencias: 15, sesiones: 20, umbral: '0.8', faltan: 5 },
  { asistencias: 17, sesiones: 20, umbral: '0.9', faltan: 10 },
  { asistencias: 18, sesiones: 20, umbral: '0.9', faltan: 0 },
  { asistencias: 20, sesiones: 20, umbral: '0.9', faltan: 0 },
  { asistencias: 0, sesiones: 0, umbral: '0.9', faltan: 0 },
  { asistencias: 0, sesiones: 1, umbral: '0.8', faltan: 4 },
  { asistencias: 19, sesiones: 20, umbral: '1', faltan: null },
  { asistencias: 20, sesiones: 20, umbral: '1', faltan: 0 },
])('$asistencias of $sesiones need $faltan to reach $umbral', ({ asistencias, sesiones, umbral, faltan }) => {
  expect(asistenciasConsecutivas(asistencias, sesiones, decimal(umbral))).toBe(faltan);
});

test('it is the least that reaches the threshold', () => {
  const percepciones = fc.tuple(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(percepciones, ([asistencias, faltas, por]) => {
      const sesiones = asistencias + faltas;
      const x =
        asistenciasConsecutivas(asistencias, sesiones, decimal(String(por)).entre(decimal('100'))) ?? -1;
      const alcanza = (mas: number) => 100 * (asistencias + mas) >= por * (sesiones + mas);
      expect(alcanza(x)).toBe(true);
      if (x > 0) expect(alcanza(x - 1)).toBe(false);
    }),
  );
});
