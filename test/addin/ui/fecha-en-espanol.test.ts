import { expect, test } from '@jest/globals';
import { fechaDeHoy, instanteLargo } from '../../../addin/ui/fecha-en-espanol';

test('an instant is told by the clock of the planteles', () => {
  expect(instanteLargo('2026-11-01T05:59:00Z')).toBe('31 de octubre de 2026, 23:59');
});

test.each([
  { ahora: '2026-10-30T05:59:59Z', hoy: '2026-10-29' },
  { ahora: '2026-10-30T06:00:00Z', hoy: '2026-10-30' },
])('at $ahora it is $hoy in the planteles', ({ ahora, hoy }) => {
  expect(fechaDeHoy(new Date(ahora))).toBe(hoy);
});
