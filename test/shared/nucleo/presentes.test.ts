import { expect, test } from '@jest/globals';
import { presentes } from '../../../shared/nucleo/presentes';

test('lists what holds, in the order of character codes', () => {
  expect(presentes({ b: true, ab: true, 'a-b': true, c: false })).toEqual(['a-b', 'ab', 'b']);
  expect(presentes({ c: false })).toEqual([]);
});
