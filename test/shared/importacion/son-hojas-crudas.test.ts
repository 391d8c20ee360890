import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { HojaCruda } from '../../../shared/importacion/hoja-cruda';
import { sonHojasCrudas } from '../../../shared/importacion/son-hojas-crudas';

const segunElEsquema = (valor: unknown): boolean => z.array(HojaCruda).safeParse(valor).success;

const raro = fc.constantFrom<unknown[]>(undefined, null, 7, 'x', [], {}, Number.NaN, Infinity, true);
const celda = fc.oneof(
  { weight: 8, arbitrary: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)) },
  { weight: 2, arbitrary: fc.record({ fecha: fc.constantFrom('2026-10-27', '2026-02-30', '27/10/2026') }) },
  { weight: 2, arbitrary: fc.record({ error: fc.string({ maxLength: 22 }) }) },
  { weight: 2, arbitrary: fc.record({ formula: fc.string(), valor: fc.oneof(fc.integer(), raro) }) },
  {
    weight: 1,
    arbitrary: fc.record({ formula: fc.string(), valor: fc.constant(1), fecha: fc.constant('2026-10-27') }),
  },
  { weight: 1, arbitrary: raro },
);
const hoja = fc.record(
  {
    archivo: fc.oneof({ weight: 9, arbitrary: fc.string({ maxLength: 8 }) }, raro),
    hoja: fc.oneof(fc.string(), fc.constant(null), raro),
    filas: fc.oneof(
      { weight: 9, arbitrary: fc.array(fc.array(celda, { maxLength: 4 }), { maxLength: 3 }) },
      raro,
    ),
    base1904: fc.oneof(fc.boolean(), fc.constant(undefined), raro),
    otra: fc.constant(1),
  },
  { requiredKeys: ['archivo', 'hoja', 'filas'] },
);

test('says the same as the schema of any list of sheets, right or wrong', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(hoja, { maxLength: 3 }), raro), (valor) => {
      expect(sonHojasCrudas(valor)).toBe(segunElEsquema(valor));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  { que: 'a name as long as it may be', cambios: { archivo: 'x'.repeat(255) }, son: true },
  { que: 'a longer one', cambios: { archivo: 'x'.repeat(256) }, son: false },
  { que: 'no name', cambios: { archivo: '' }, son: false },
  { que: 'a formula as long as it may be', cambios: conFormula('x'.repeat(8192)), son: true },
  { que: 'a longer formula', cambios: conFormula('x'.repeat(8193)), son: false },
  { que: 'more columns than Excel has', cambios: { filas: [Array(16_385).fill(null)] }, son: false },
])('$que: $son', ({ cambios, son }) => {
  const valor = [{ archivo: 'a.xlsx', hoja: 'Sabana', filas: [], ...cambios }];
  expect(sonHojasCrudas(valor)).toBe(son);
  expect(segunElEsquema(valor)).toBe(son);
});

function conFormula(formula: string) {
  return { filas: [[{ formula, valor: 1 }]] };
}
