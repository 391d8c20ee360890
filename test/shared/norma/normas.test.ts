import { expect, test } from '@jest/globals';
import { PARAMETROS } from '../../../shared/norma/normas';
import { type Parametro } from '../../../shared/norma/vigencia';

const parametros = Object.values(PARAMETROS).flatMap((documento): [string, Parametro<unknown>][] =>
  Object.entries(documento),
);

test('no norm of one document hides behind that of the other', () => {
  const nombres = parametros.map(([nombre]) => nombre);
  expect(nombres).toEqual([...new Set(nombres)]);
});

test.each(parametros.map(([nombre, parametro]) => ({ nombre, parametro })))(
  '$nombre says where each value is written, and its history goes forward',
  ({ parametro }) => {
    expect(parametro.nombre).not.toBe('');
    for (const { fuente } of parametro.historia)
      expect(fuente).toMatch(
        /^(Reglamento UT, arts?\. \d|PO-04, (normas? \d|\S)|Residencias, \S|Fuente pública: \S)/,
      );
    const fechas = parametro.historia.map(({ desde }) => desde);
    expect(fechas).toEqual([...new Set(fechas)].sort());
  },
);
