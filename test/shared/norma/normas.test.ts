import { expect, test } from '@jest/globals';
import { REGLAMENTO_UT } from '../../../shared/norma/reglamento-ut';
import { SEGUIMIENTO_PO04 } from '../../../shared/norma/seguimiento-po04';

const todos = { ...REGLAMENTO_UT, ...SEGUIMIENTO_PO04 };

test.each(Object.entries(todos).map(([nombre, parametro]) => ({ nombre, parametro })))(
  '$nombre says where it is written, and its history goes forward',
  ({ parametro }) => {
    expect(parametro.fuente).toMatch(/Arts?\.|art\.|normas? \d/);
    const fechas = parametro.valores.map(({ desde }) => desde);
    expect(fechas).toEqual([...new Set(fechas)].sort());
  },
);
