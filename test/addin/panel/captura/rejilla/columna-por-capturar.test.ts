import { expect, test } from '@jest/globals';
import { alumnosEnOrden } from '../../../../../addin/panel/captura/rejilla/alumnos-en-orden';
import { columnaPorCapturar } from '../../../../../addin/panel/captura/rejilla/columna-por-capturar';
import { columnasDeRejilla } from '../../../../../addin/panel/captura/rejilla/columnas-de-rejilla';
import { type PlanConalep } from '../../../../../shared/modelo/captura';
import { capturaCon, MATRICULAS, PLAN_CONALEP, PLAN_UT } from '../captura-de-prueba';

const UNIDAD_1 = ['u1/i/EX', 'u1/i/PR'];
const PLAN_TRES: PlanConalep = {
  ...PLAN_CONALEP,
  actividades: ([1, 2, 3] as const).map((corte) => ({ ra: `1.${corte}`, peso: '30', corte })),
};
const TODO = [...UNIDAD_1, 'u2/i/EX', 'u2/i/PR'];

test.each([
  { plan: PLAN_UT, completas: [], momento: null, empieza: 'u1/i/EX' },
  { plan: PLAN_UT, completas: ['u1/i/EX'], momento: null, empieza: 'u1/i/PR' },
  { plan: PLAN_UT, completas: [], momento: 2, empieza: 'u2/i/EX' },
  { plan: PLAN_UT, completas: ['u2/i/EX'], momento: 2, empieza: 'u2/i/PR' },
  { plan: PLAN_UT, completas: UNIDAD_1, momento: 1, empieza: 'u2/i/EX' },
  { plan: PLAN_UT, completas: ['u2/i/EX', 'u2/i/PR'], momento: 2, empieza: 'u1/i/EX' },
  { plan: PLAN_TRES, completas: ['ra/1.2'], momento: 2, empieza: 'ra/1.3' },
  { plan: PLAN_UT, completas: TODO, momento: 2, empieza: 'u2/i/EX' },
  { plan: PLAN_UT, completas: TODO, momento: null, empieza: 'u1/i/EX' },
  { plan: PLAN_CONALEP, completas: [], momento: 2, empieza: 'ra/1.2' },
  { plan: PLAN_CONALEP, completas: [], momento: 3, empieza: 'ra/1.1' },
])(
  '$plan.institucion at $momento with $completas complete begins at $empieza',
  ({ plan, completas, momento, empieza }) => {
    const suyas = Object.fromEntries(completas.map((columna) => [columna, '8']));
    const captura = capturaCon(plan, Object.fromEntries(MATRICULAS.map((uno) => [uno, suyas])));
    const columnas = columnasDeRejilla(plan, captura.celdas);
    const lugar = columnaPorCapturar(
      { columnas, alumnos: alumnosEnOrden(captura.celdas), captura, deSabana: new Map() },
      momento,
    );
    expect(columnas[lugar]?.nombre).toBe(empieza);
  },
);

test('a column that lacks one alumno is not complete', () => {
  const captura = capturaCon(PLAN_UT, { '0001': { 'u1/i/EX': '8' } });
  const columnas = columnasDeRejilla(PLAN_UT, captura.celdas);
  expect(
    columnaPorCapturar(
      { columnas, alumnos: alumnosEnOrden(captura.celdas), captura, deSabana: new Map() },
      1,
    ),
  ).toBe(0);
});
