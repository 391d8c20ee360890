import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { esCandidatoAExcelencia } from '../../../shared/egreso/es-candidato-a-excelencia';
import { esCandidatoAMencionHonorifica } from '../../../shared/egreso/es-candidato-a-mencion-honorifica';
import { normasEn } from '../../../shared/norma/normas';

const normas = normasEn('2026-10-30');

const historial = fc.record({
  finales: fc.array(
    fc.oneof(
      { arbitrary: fc.constantFrom<(8 | 9 | 10)[]>(9, 10), weight: 20 },
      { arbitrary: fc.constantFrom<(8 | null)[]>(8, null), weight: 1 },
    ),
    { maxLength: 40 },
  ),
  reproboAlguna: fc.boolean(),
  sancion: fc.boolean(),
});

test('honours agree with whole-number sums, and nobody has both', () => {
  fc.assert(
    fc.property(historial, (suyo) => {
      const notas = suyo.finales.filter((final) => final !== null);
      const limpio =
        notas.length > 0 && notas.length === suyo.finales.length && !suyo.reproboAlguna && !suyo.sancion;
      const suma = notas.reduce<number>((total, nota) => total + nota, 0);
      const mencion = limpio && 2 * suma >= 19 * notas.length && suma < 10 * notas.length;
      expect(esCandidatoAMencionHonorifica.decide(suyo, normas)).toBe(mencion);
      expect(esCandidatoAExcelencia.decide(suyo, normas)).toBe(limpio && suma === 10 * notas.length);
    }),
    { numRuns: 500 },
  );
});

test('the order of the finals does not matter, and one more 10 never takes a mention away', () => {
  fc.assert(
    fc.property(historial, (suyo) => {
      const alReves = { ...suyo, finales: suyo.finales.toReversed() };
      const mencion = esCandidatoAMencionHonorifica.decide(suyo, normas);
      expect(esCandidatoAMencionHonorifica.decide(alReves, normas)).toBe(mencion);
      const conOtroDiez = { ...suyo, finales: [...suyo.finales, 10 as const] };
      if (mencion) expect(esCandidatoAMencionHonorifica.decide(conOtroDiez, normas)).toBe(true);
    }),
  );
});
