import { expect, test } from '@jest/globals';
import { enVigor } from '../../../shared/norma/vigencia';

const PARAMETROS = {
  asistencia: {
    fuente: 'Art. 44',
    valores: [
      { desde: '2020-01-01', valor: 80 },
      { desde: '2026-09-01', valor: 85 },
    ],
  },
} as const;

test.each([
  { fecha: '2019-12-31', valor: 80 },
  { fecha: '2020-01-01', valor: 80 },
  { fecha: '2026-08-31', valor: 80 },
  { fecha: '2026-09-01', valor: 85 },
  { fecha: '2030-01-01', valor: 85 },
])('on $fecha it is $valor', ({ fecha, valor }) => {
  expect(enVigor(PARAMETROS, fecha)).toEqual({ asistencia: valor });
});
