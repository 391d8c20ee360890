import { expect, test } from '@jest/globals';
import { esperaDe } from '../../../../functions/local/anfitrion/correr-temporizador';

test.each([
  { schedule: '0 */1 * * * *', minutos: 1 },
  { schedule: '0 */15 * * * *', minutos: 15 },
])('$schedule runs every $minutos minutes', ({ schedule, minutos }) => {
  expect(esperaDe(schedule, new Date())).toBe(minutos * 60_000);
});

test.each([
  { ahora: '2026-11-29T08:59:59.000Z', segundos: 1 },
  { ahora: '2026-11-29T09:00:00.000Z', segundos: 24 * 3600 },
  { ahora: '2026-11-29T23:00:00.000Z', segundos: 10 * 3600 },
])('at $ahora, what runs each day at nine runs in $segundos s', ({ ahora, segundos }) => {
  expect(esperaDe('0 0 9 * * *', new Date(ahora))).toBe(segundos * 1000);
});

test('a schedule that it does not keep is a broken program', () => {
  expect(() => esperaDe('0 0 6 * * 1', new Date())).toThrow('does not keep');
});
