import { describe, expect, test } from '@jest/globals';
import { desempacarHojas, empacarHojas } from '../../../functions/libros/empacar-hojas';
import { type HojaCruda } from '../../../shared/importacion/hoja-cruda';

const HOJAS: readonly HojaCruda[] = [
  {
    archivo: 'a.xlsx',
    hoja: 'Hoja1',
    base1904: true,
    filas: [
      ['PEÑA', 'PEÑA', 1, '1', true, null, ''],
      [],
      [{ fecha: '2026-10-27' }, { error: '#N/A' }, { formula: 'A1', valor: null }, { fecha: '2026-10-27' }],
      ['{"fecha":"2026-10-27"}', '\0{"fecha":"2026-10-27"}', -0.5],
    ],
  },
  { archivo: 'b.csv', hoja: null, filas: [['PEÑA']] },
  { archivo: 'c.csv', hoja: null, filas: [] },
];

test('sheets come out as they went in, through the messages of a thread', () => {
  expect(desempacarHojas(structuredClone(empacarHojas(HOJAS)))).toEqual(HOJAS);
});

test('each different value travels once', () => {
  const filas = Array.from({ length: 1000 }, () => ['PEÑA', { fecha: '2026-10-27' }, 7]);
  expect(empacarHojas([{ archivo: 'a.xlsx', hoja: 'Hoja1', filas }]).valores).toEqual([
    'PEÑA',
    { fecha: '2026-10-27' },
    7,
  ]);
});

describe('what a thread could say that was not packed is not believed', () => {
  const largos = Uint32Array.of(1);
  test.each([
    { que: 'nothing', valor: undefined },
    { que: 'loose sheets', valor: HOJAS },
    {
      que: 'a cell that is no cell',
      valor: {
        valores: [{ x: 1 }],
        hojas: [{ archivo: 'a', hoja: null, largos, celdas: Uint32Array.of(0) }],
      },
    },
    {
      que: 'a place out of the list',
      valor: { valores: ['a'], hojas: [{ archivo: 'a', hoja: null, largos, celdas: Uint32Array.of(9) }] },
    },
    {
      que: 'places that are not whole numbers',
      valor: { valores: ['a'], hojas: [{ archivo: 'a', hoja: null, largos: [1], celdas: [0] }] },
    },
  ])('$que', ({ valor }) => {
    expect(desempacarHojas(valor)).toBeNull();
  });
});
