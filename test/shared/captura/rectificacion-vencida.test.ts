import { expect, test } from '@jest/globals';
import { haVencido, vencimientoDeRectificacion } from '../../../shared/captura/rectificacion-vencida';
import { normasEn } from '../../../shared/norma/normas';

test.each([
  { caso: 'a Monday', hoy: '2026-11-09', inhabiles: [], vence: '2026-11-16' },
  { caso: 'a Friday', hoy: '2026-10-30', inhabiles: [], vence: '2026-11-06' },
  { caso: 'a Saturday', hoy: '2026-10-31', inhabiles: [], vence: '2026-11-06' },
  {
    caso: 'a week with a day off',
    hoy: '2026-10-30',
    inhabiles: ['2026-11-02'],
    vence: '2026-11-09',
  },
])('authorised on $caso it lasts until $vence', ({ hoy, inhabiles, vence }) => {
  expect(vencimientoDeRectificacion(hoy, normasEn(hoy), inhabiles)).toBe(vence);
});

test.each([
  { caso: 'its last day', vence: '2026-11-06', hoy: '2026-11-06', vencida: false },
  { caso: 'the day after', vence: '2026-11-06', hoy: '2026-11-07', vencida: true },
  { caso: 'any day, when it was given no term', vence: null, hoy: '2036-11-07', vencida: false },
])('on $caso, $vencida', ({ vence, hoy, vencida }) => {
  expect(haVencido({ vence }, hoy)).toBe(vencida);
});
