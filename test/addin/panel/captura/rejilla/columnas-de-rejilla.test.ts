import { expect, test } from '@jest/globals';
import {
  columnasALaVista,
  columnasDeRejilla,
} from '../../../../../addin/panel/captura/rejilla/columnas-de-rejilla';
import { capturaCon, PLAN_CONALEP, PLAN_UT } from '../captura-de-prueba';

const resumen = (captura: ReturnType<typeof capturaCon>) =>
  columnasDeRejilla(captura.plan, captura.celdas).map(({ nombre, titulo, grupo }) => [grupo, titulo, nombre]);

test('an asignatura: its indicators by unit, its attendance, what is of the alumno', () => {
  expect(resumen(capturaCon(PLAN_UT))).toEqual([
    ['Unidad 1', 'U1 EX', 'u1/i/EX'],
    ['Unidad 1', 'U1 PR', 'u1/i/PR'],
    ['Unidad 2', 'U2 EX', 'u2/i/EX'],
    ['Unidad 2', 'U2 PR', 'u2/i/PR'],
    ['Asistencia de la unidad 1', 'U1 sesiones', 'u1/sesiones'],
    ['Asistencia de la unidad 1', 'U1 asistencias', 'u1/asistencias'],
    ['Asistencia de la unidad 2', 'U2 sesiones', 'u2/sesiones'],
    ['Asistencia de la unidad 2', 'U2 asistencias', 'u2/asistencias'],
    ['Del alumno', 'Veces cursada', 'veces-cursada'],
    ['Del alumno', 'Última asistencia', 'ultima-asistencia'],
  ]);
});

test('a módulo session by session: each R.A. in its corte, and the sessions that some alumno has', () => {
  const captura = capturaCon(
    { ...PLAN_CONALEP, asistencia: 'sesiones' },
    { '0002': { 's/2026-09-08/1': 'A' }, '0003': { 's/2026-09-01/1': 'F' } },
  );
  expect(resumen(captura)).toEqual([
    ['Corte 1', 'R.A. 1.1', 'ra/1.1'],
    ['Corte 2', 'R.A. 1.2', 'ra/1.2'],
    ['Asistencia', '2026-09-01', 's/2026-09-01/1'],
    ['Asistencia', '2026-09-08', 's/2026-09-08/1'],
    ['Del alumno', 'Última asistencia', 'ultima-asistencia'],
  ]);
});

test('what each column weighs', () => {
  const detalles = (captura: ReturnType<typeof capturaCon>) =>
    columnasDeRejilla(captura.plan, captura.celdas)
      .slice(0, 2)
      .map(({ detalle }) => detalle);
  expect(detalles(capturaCon(PLAN_UT))).toEqual([
    'Examen · 100 % de Saber · sumativa',
    'Rúbrica · 100 % de Saber Hacer · continua',
  ]);
  expect(detalles(capturaCon(PLAN_CONALEP))).toEqual(['40 puntos de 100', '60 puntos de 100']);
});

test('narrow, one column; wide, those of its group', () => {
  const { plan, celdas } = capturaCon(PLAN_UT);
  const columnas = columnasDeRejilla(plan, celdas);
  const lugares = (ancha: boolean) => columnasALaVista(columnas, 3, ancha).map(({ lugar }) => lugar);
  expect(lugares(false)).toEqual([3]);
  expect(lugares(true)).toEqual([2, 3]);
});
