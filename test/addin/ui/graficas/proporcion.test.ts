import { expect, test } from '@jest/globals';
import { proporcion } from '../../../../addin/ui/graficas/proporcion';

test.each([
  { parte: '853/12', todo: '100', largo: 0.71083 },
  { parte: '0', todo: '60', largo: 0 },
  { parte: '60', todo: '60', largo: 1 },
  { parte: '61', todo: '60', largo: 1 },
  { parte: '-1', todo: '60', largo: 0 },
  { parte: '5', todo: '0', largo: 0 },
  { parte: 'nada', todo: '60', largo: 0 },
])('$parte of $todo reaches $largo of the bar', ({ parte, todo, largo }) => {
  expect(proporcion(parte, todo)).toBe(largo);
});
