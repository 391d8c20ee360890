import { expect, test } from '@jest/globals';
import { MODELOS_ACADEMICOS } from '../../../shared/norma/modelos-academicos';

test('each generación has one modelo: they follow each other without gaps, and only the last has no end', () => {
  MODELOS_ACADEMICOS.forEach(({ ultimaGeneracion }, i) => {
    const siguiente = MODELOS_ACADEMICOS[i + 1];
    expect(ultimaGeneracion).toBe(siguiente ? siguiente.primeraGeneracion - 1 : null);
  });
});

test('no modelo ends before it begins, and its títulos are written once', () => {
  for (const { primeraGeneracion, ultimaGeneracion, titulos } of MODELOS_ACADEMICOS) {
    expect(ultimaGeneracion ?? Infinity).toBeGreaterThan(primeraGeneracion);
    expect(titulos).toEqual([...new Set(titulos)]);
  }
});
