import { expect, test } from '@jest/globals';
import { REGLAMENTO_UT } from '../../../shared/norma/reglamento-ut';
import { SEGUIMIENTO_PO04 } from '../../../shared/norma/seguimiento-po04';
import { type Parametro } from '../../../shared/norma/vigencia';

const parametros: [string, Parametro<unknown>][] = [
  ...Object.entries(REGLAMENTO_UT),
  ...Object.entries(SEGUIMIENTO_PO04),
];

test('no norm of one document hides behind that of the other', () => {
  const nombres = parametros.map(([nombre]) => nombre);
  expect(nombres).toEqual([...new Set(nombres)]);
});

test.each(parametros.map(([nombre, parametro]) => ({ nombre, parametro })))(
  '$nombre says where each value is written, and its history goes forward',
  ({ parametro }) => {
    for (const { fuente } of parametro)
      expect(fuente).toMatch(/^(Reglamento UT, arts?\. \d|PO-04, normas? \d)/);
    const fechas = parametro.map(({ desde }) => desde);
    expect(fechas).toEqual([...new Set(fechas)].sort());
  },
);
