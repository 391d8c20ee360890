import { expect, test } from '@jest/globals';
import { porCodigo } from '../../../shared/nucleo/orden';

test('the order is that of character codes, which no locale changes', () => {
  expect(['é', 'z', 'Z', '10', '9', ''].sort(porCodigo)).toEqual(['', '10', '9', 'Z', 'z', 'é']);
  expect(porCodigo('a', 'a')).toBe(0);
});
