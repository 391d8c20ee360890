import { expect, test } from '@jest/globals';
import { constanteDesde, enVigor, vigenteEn } from '../../../shared/norma/vigencia';

const PARAMETROS = {
  asistencia: {
    nombre: 'Asistencia mínima',
    historia: [
      { desde: '2020-01-01', valor: 80, fuente: 'Art. 44' },
      { desde: '2026-09-01', valor: 85, fuente: 'Art. 44, reforma de 2026' },
    ],
  },
} as const;

test.each([
  { fecha: '2019-12-31', valor: 80, fuente: 'Art. 44' },
  { fecha: '2020-01-01', valor: 80, fuente: 'Art. 44' },
  { fecha: '2026-08-31', valor: 80, fuente: 'Art. 44' },
  { fecha: '2026-09-01', valor: 85, fuente: 'Art. 44, reforma de 2026' },
  { fecha: '2030-01-01', valor: 85, fuente: 'Art. 44, reforma de 2026' },
])('on $fecha it is $valor, by $fuente', ({ fecha, valor, fuente }) => {
  expect(enVigor(PARAMETROS, fecha)).toEqual({ asistencia: valor });
  expect(vigenteEn(PARAMETROS.asistencia, fecha)).toMatchObject({ valor, fuente });
});

test('a constant has held since its date, until a reform', () => {
  const constante = constanteDesde('2020-01-01');
  const reforma = { desde: '2027-01-01', valor: 3, fuente: 'Art. 51, reforma de 2027' };
  expect(constante('Remediales', 'Art. 51', 2)).toEqual({
    nombre: 'Remediales',
    historia: [{ desde: '2020-01-01', valor: 2, fuente: 'Art. 51' }],
  });
  expect(constante('Remediales', 'Art. 51', 2, reforma).historia).toEqual([
    { desde: '2020-01-01', valor: 2, fuente: 'Art. 51' },
    reforma,
  ]);
});
