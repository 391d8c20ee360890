import { expect, test } from '@jest/globals';
import { ClavePlantel } from '../../../shared/modelo/plantel';

test.each([
  { clave: '57', vale: true },
  { clave: '252', vale: true },
  { clave: '057', vale: false },
  { clave: '5', vale: false },
  { clave: '2520', vale: false },
  { clave: '25a', vale: false },
])('"$clave": $vale', ({ clave, vale }) => {
  expect(ClavePlantel.safeParse(clave).success).toBe(vale);
});
