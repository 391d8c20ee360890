import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { barraDeParte, repartir } from '../../../../functions/libros/reporte/barra';

const suma = (partes: readonly number[]): number => partes.reduce((total, parte) => total + parte, 0);

describe('blocks handed out among counts', () => {
  test.each([
    { cuentas: [0, 0, 0, 0], bloques: [0, 0, 0, 0] },
    { cuentas: [36, 0, 0, 0], bloques: [20, 0, 0, 0] },
    { cuentas: [1, 10, 25, 0], bloques: [1, 5, 14, 0] },
    { cuentas: [1, 1, 1, 0], bloques: [7, 7, 6, 0] },
  ])('$cuentas', ({ cuentas, bloques }) => {
    expect(repartir(cuentas)).toEqual(bloques);
  });

  test('all are handed out, and nobody is a whole block away from their share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { minLength: 4, maxLength: 4 }), (cuentas) => {
        const bloques = repartir(cuentas);
        const total = suma(cuentas);
        expect(suma(bloques)).toBe(total === 0 ? 0 : 20);
        for (const [i, cuenta] of cuentas.entries()) {
          if (total > 0) expect(Math.abs((bloques[i] ?? 0) - (20 * cuenta) / total)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('a bar of one part', () => {
  const tramos = (parte: readonly [number, number] | null) =>
    barraDeParte<null>('', () => parte, 'AA0000')
      .tramos?.(null)
      .map(({ texto }) => texto.length);

  test.each([
    { parte: null, largos: [] },
    { parte: [3, 0] as const, largos: [] },
    { parte: [0, 8] as const, largos: [20] },
    { parte: [2, 8] as const, largos: [5, 15] },
    { parte: [8, 8] as const, largos: [20] },
  ])('$parte', ({ parte, largos }) => {
    expect(tramos(parte)).toEqual(largos);
  });
});
