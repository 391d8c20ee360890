import { expect, test } from '@jest/globals';
import { DecimalHastaCien } from '../../../shared/modelo/decimal-hasta-cien';

test.each([
  { texto: '0', vale: true },
  { texto: '100', vale: true },
  { texto: '100.000', vale: true },
  { texto: '69.995', vale: true },
  { texto: `0.${'1'.repeat(38)}`, vale: true },
  { texto: `0.${'1'.repeat(39)}`, vale: false },
  { texto: '100.0001', vale: false },
  { texto: '-0.01', vale: false },
  { texto: '280/4', vale: false },
  { texto: '70,5', vale: false },
  { texto: '', vale: false },
])('"$texto": $vale', ({ texto, vale }) => {
  expect(DecimalHastaCien.safeParse(texto).success).toBe(vale);
});
