import { expect, test } from '@jest/globals';
import { intervaloDe } from '../../../../functions/local/anfitrion/correr-temporizador';

test.each([
  { schedule: '0 */1 * * * *', minutos: 1 },
  { schedule: '0 */15 * * * *', minutos: 15 },
])('$schedule runs every $minutos minutes', ({ schedule, minutos }) => {
  expect(intervaloDe(schedule)).toBe(minutos * 60_000);
});

test('a schedule that it does not keep is a broken program', () => {
  expect(() => intervaloDe('0 0 6 * * 1')).toThrow('does not keep');
});
