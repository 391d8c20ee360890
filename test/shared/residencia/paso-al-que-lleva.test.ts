import { expect, test } from '@jest/globals';
import { normasEn } from '../../../shared/norma/normas';
import { pasoAlQueLleva } from '../../../shared/residencia/paso-al-que-lleva';

test.each([
  { suceso: { paso: 9, evento: 'aceptado' }, esperado: 10 },
  { suceso: { paso: 9, evento: 'no-aceptado' }, esperado: 6 },
  { suceso: { paso: 27, evento: 'desfavorable', pasoOrigen: 17 }, esperado: 17 },
  { suceso: { paso: 26, evento: 'desfavorable' }, esperado: null },
  { suceso: { paso: 9, evento: 'concluido' }, esperado: null },
])('$suceso → $esperado', ({ suceso, esperado }) => {
  expect(pasoAlQueLleva(suceso, normasEn('2026-09-01'))).toBe(esperado);
});
