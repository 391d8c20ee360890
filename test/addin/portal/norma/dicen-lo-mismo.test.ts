import { expect, test } from '@jest/globals';
import { dicenLoMismo } from '../../../../addin/portal/norma/dicen-lo-mismo';

test.each([
  { a: { x: 1, y: [2] }, b: { y: [2], x: 1 }, igual: true },
  { a: [1, 2], b: [2, 1], igual: false },
  { a: { x: 1 }, b: { x: 1, y: undefined }, igual: false },
  { a: { x: undefined }, b: { y: undefined }, igual: false },
  { a: null, b: {}, igual: false },
  { a: [], b: {}, igual: false },
  { a: '8', b: 8, igual: false },
  { a: null, b: null, igual: true },
])('$a and $b say the same: $igual', ({ a, b, igual }) => {
  expect(dicenLoMismo(a, b)).toBe(igual);
});
