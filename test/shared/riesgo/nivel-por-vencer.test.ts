import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sumarDias } from '../../../shared/nucleo/fecha';
import { nivelPorVencer } from '../../../shared/riesgo/nivel-por-vencer';
import { fechas } from '../nucleo/fechas';

const GRAVEDAD = ['verde', 'amarillo', 'rojo'];

test.each([
  { consulta: '2026-10-14', nivel: 'verde', nota: '16 days left' },
  { consulta: '2026-10-15', nivel: 'amarillo', nota: '15 days left' },
  { consulta: '2026-10-30', nivel: 'amarillo', nota: 'the last day' },
  { consulta: '2026-10-31', nivel: 'rojo', nota: 'one day late' },
])('$nota of a term that warns 15 days before is $nivel', ({ consulta, nivel }) => {
  expect(nivelPorVencer('2026-10-30', consulta, 15)).toBe(nivel);
});

test('a term only gets worse with the days', () => {
  fc.assert(
    fc.property(fechas, fechas, fc.nat(400), fc.nat(200), (limite, consulta, mas, aviso) => {
      const antes = GRAVEDAD.indexOf(nivelPorVencer(limite, consulta, aviso));
      const despues = GRAVEDAD.indexOf(nivelPorVencer(limite, sumarDias(consulta, mas), aviso));
      expect(despues).toBeGreaterThanOrEqual(antes);
    }),
  );
});
