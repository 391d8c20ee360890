import { expect, test } from '@jest/globals';
import { cotejarAsistencia, cotejarLote, cotejarReglas, DE_40_Y_DE_60, TODAS } from './cuadricula';

test('the rules agree with the oracle on 241,001 combinations of continua and sumativa, in both scales and policies', () => {
  expect(cotejarReglas(DE_40_Y_DE_60)).toEqual({ combinaciones: 241_001, discrepancias: [] });
});

test('the batch agrees with the oracle on every pair of hundredths, under both policies', () => {
  expect(cotejarLote(TODAS)).toEqual({ combinaciones: 1001 * 1001, discrepancias: [] });
});

test('rule and batch agree with the oracle on every attendance up to 200 sessions, contradictory ones too', () => {
  expect(cotejarAsistencia(200)).toEqual({ combinaciones: 202 * 202, discrepancias: [] });
});
