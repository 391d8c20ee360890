import { expect, test } from '@jest/globals';
import { hanPasado, mesDeHace } from '../../../shared/publicacion/plazo-vencido';

test.each([
  { meses: 0, hoy: '2026-11-29', mes: '2026-11' },
  { meses: 10, hoy: '2026-11-29', mes: '2026-01' },
  { meses: 11, hoy: '2026-11-29', mes: '2025-12' },
  { meses: 24, hoy: '2026-01-01', mes: '2024-01' },
])('$meses months before $hoy it was $mes', ({ meses, hoy, mes }) => {
  expect(mesDeHace(meses, hoy)).toBe(mes);
});

test.each([
  { anios: 5, fin: '2026-12-18', hoy: '2031-12-17', pasaron: false },
  { anios: 5, fin: '2026-12-18', hoy: '2031-12-18', pasaron: true },
  { anios: 1, fin: '2024-02-29', hoy: '2025-02-28', pasaron: false },
  { anios: 1, fin: '2024-02-29', hoy: '2025-03-01', pasaron: true },
])('$anios years after $fin: on $hoy $pasaron', ({ anios, fin, hoy, pasaron }) => {
  expect(hanPasado(anios, fin, hoy)).toBe(pasaron);
});
