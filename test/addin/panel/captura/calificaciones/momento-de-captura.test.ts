import { expect, test } from '@jest/globals';
import {
  contextoEn,
  momentoPorCapturar,
  momentosDe,
  momentoVigente,
} from '../../../../../addin/panel/captura/calificaciones/momento-de-captura';
import { type Calendario } from '../../../../../shared/modelo/corte';
import { normasEn } from '../../../../../shared/norma/normas';
import { comoDecimal } from '../../../../../shared/nucleo/decimal';
import { PLAN_CONALEP, PLAN_UT } from '../captura-de-prueba';

const ventana = (dia: string) => ({ capturaInicio: dia, capturaFin: dia, fechaReferencia: dia });
const CALENDARIO: Calendario = {
  ...{ periodo: 'AGODIC26', inicio: '2026-08-17', fin: '2026-12-18' },
  cortes: [
    { corte: 1, ...ventana('2026-09-25'), reunionRevision: null },
    { corte: 2, ...ventana('2026-10-30'), reunionRevision: null },
    { corte: 3, ...ventana('2026-12-11'), reunionRevision: null },
  ],
  unidades: [
    { unidad: 1, ...ventana('2026-10-02') },
    { unidad: 2, ...ventana('2026-12-04') },
    { unidad: 3, ...ventana('2026-12-05') },
  ],
  diasNoLaborables: [{ fecha: '2026-11-02', motivo: 'Día de muertos' }],
};
const NORMAS = normasEn('2026-12-11');
const MINIMOS = [
  { desde: '2026-11-01', valor: '75', motivo: 'Acuerdo' },
  { desde: '2026-01-01', valor: '70', motivo: 'Acuerdo' },
];

test.each([
  { plan: PLAN_UT, hoy: '2026-09-01', momento: 1 },
  { plan: PLAN_UT, hoy: '2026-12-04', momento: 2 },
  { plan: PLAN_UT, hoy: '2026-12-10', momento: 2 },
  { plan: PLAN_CONALEP, hoy: '2026-10-30', momento: 2 },
  { plan: PLAN_CONALEP, hoy: '2026-08-01', momento: 1 },
])('$plan.institucion on $hoy is at $momento', ({ plan, hoy, momento }) => {
  expect(momentoVigente(plan, CALENDARIO, hoy)).toBe(momento);
  expect(momentoVigente(plan, null, hoy)).toBe(1);
});

const abierta = (capturaInicio: string, capturaFin: string) => ({
  ...{ capturaInicio, capturaFin, fechaReferencia: capturaFin },
});
const VENTANAS: Calendario = {
  ...CALENDARIO,
  cortes: [
    { corte: 1, ...abierta('2026-09-21', '2026-09-25'), reunionRevision: null },
    { corte: 2, ...abierta('2026-10-26', '2026-10-30'), reunionRevision: null },
    { corte: 3, ...abierta('2026-12-07', '2026-12-11'), reunionRevision: null },
  ],
  unidades: [
    { unidad: 1, ...abierta('2026-09-28', '2026-10-02') },
    { unidad: 2, ...abierta('2026-10-01', '2026-12-04') },
    { unidad: 3, ...abierta('2026-12-05', '2026-12-06') },
  ],
};

test.each([
  { plan: PLAN_CONALEP, hoy: '2026-09-01', momento: 1 },
  { plan: PLAN_CONALEP, hoy: '2026-09-25', momento: 1 },
  { plan: PLAN_CONALEP, hoy: '2026-09-26', momento: 2 },
  { plan: PLAN_CONALEP, hoy: '2026-10-26', momento: 2 },
  { plan: PLAN_CONALEP, hoy: '2026-10-31', momento: 3 },
  { plan: PLAN_CONALEP, hoy: '2026-12-11', momento: 3 },
  { plan: PLAN_CONALEP, hoy: '2026-12-12', momento: 3 },
  { plan: PLAN_UT, hoy: '2026-10-01', momento: 1 },
  { plan: PLAN_UT, hoy: '2026-10-03', momento: 2 },
  { plan: PLAN_UT, hoy: '2026-12-05', momento: 2 },
])('$plan.institucion on $hoy is captured at $momento', ({ plan, hoy, momento }) => {
  expect(momentoPorCapturar(plan, VENTANAS, hoy)).toBe(momento);
});

test('without windows nothing says where to capture', () => {
  expect(momentoPorCapturar(PLAN_CONALEP, null, '2026-10-26')).toBeNull();
  expect(momentoPorCapturar(PLAN_UT, { ...VENTANAS, unidades: undefined }, '2026-10-26')).toBeNull();
});

test('the units of the plan, or the three cortes', () => {
  expect(momentosDe(PLAN_UT)).toEqual([1, 2]);
  expect(momentosDe(PLAN_CONALEP)).toEqual([1, 2, 3]);
});

const AL_FINAL = { normas: NORMAS, hoy: '2027-01-31' };

test('before the last day of a corte absences count up to today', () => {
  const configurado = { calendario: CALENDARIO, minimos: MINIMOS };
  const { dia } = contextoEn(PLAN_CONALEP, 3, configurado, { normas: NORMAS, hoy: '2026-11-29' });
  expect(dia?.fechaReferencia).toBe('2026-11-29');
});

test('at a corte, the minimum in force on its day', () => {
  const minimoEn = (momento: number) =>
    contextoEn(PLAN_CONALEP, momento, { calendario: CALENDARIO, minimos: MINIMOS }, AL_FINAL)
      .minimoAprobatorio;
  expect([2, 3].map((momento) => minimoEn(momento)).map((minimo) => minimo && comoDecimal(minimo))).toEqual([
    '70',
    '75',
  ]);
  const { dia, corte } = contextoEn(PLAN_CONALEP, 3, { calendario: CALENDARIO, minimos: [] }, AL_FINAL);
  expect({ dia, corte }).toEqual({
    corte: 3,
    dia: { fechaReferencia: '2026-12-11', diasInhabiles: ['2026-11-02'] },
  });
});

test('what cannot be asked stays unknown', () => {
  expect(contextoEn(PLAN_UT, 2, null, AL_FINAL)).toEqual({
    ...{ normas: NORMAS, corte: 2, minimoAprobatorio: null, dia: null },
  });
});
