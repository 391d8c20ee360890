import { expect, test } from '@jest/globals';
import { comoDecimal, decimal } from '../../../shared/nucleo/decimal';
import { sumaDe } from '../../../shared/nucleo/suma';

test('a tenth ten times is one, and nothing is zero', () => {
  expect(comoDecimal(sumaDe(Array(10).fill(decimal('0.1'))))).toBe('1');
  expect(comoDecimal(sumaDe([]))).toBe('0');
});
