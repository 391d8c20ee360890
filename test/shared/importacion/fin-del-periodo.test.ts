import { expect, test } from '@jest/globals';
import { finDelPeriodo } from '../../../shared/importacion/fin-del-periodo';

test.each([
  { periodo: 'AGODIC26', fin: '2026-12-31' },
  { periodo: 'FEBJUL27', fin: '2027-07-31' },
  { periodo: 'ENEFEB28', fin: '2028-02-29' },
  { periodo: 'AGOENE26', fin: '2027-01-31' },
  { periodo: 'PRIMER26', fin: null },
  { periodo: 'AGOFIN26', fin: null },
])('$periodo is over by $fin', ({ periodo, fin }) => {
  expect(finDelPeriodo(periodo)).toBe(fin);
});
