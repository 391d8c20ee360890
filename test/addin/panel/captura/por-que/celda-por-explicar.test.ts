import { expect, test } from '@jest/globals';
import {
  celdaCapturada,
  celdaPorExplicar,
} from '../../../../../addin/panel/captura/por-que/celda-por-explicar';
import { preguntasDeCaptura } from '../../../../../addin/panel/captura/por-que/preguntas-de-captura';
import { capturaCon, PLAN_CONALEP, PLAN_UT } from '../captura-de-prueba';

const UT = capturaCon(PLAN_UT, { '0001': { 'u1/i/EX': '8', 'remedial/2/2026-12-01/calificacion': '9' } });
const CONALEP = capturaCon(PLAN_CONALEP, { '0001': { 'ra/1.1': '80' } });

const celda = (tabla: string, titulo: string, fila: Readonly<Record<string, string>> = {}) => ({
  ...{ tabla, titulo, encabezado: null },
  fila: new Map(Object.entries({ Matrícula: '0001', ...fila })),
});

test.each([
  {
    captura: UT,
    en: celda('siseac_captura_1', 'U1 EX'),
    primera: 'u1/Saber',
    dicho: 'el indicador EX de la unidad 1: 8',
  },
  {
    captura: UT,
    en: celda('siseac_captura_1', 'Veces cursada'),
    primera: 'R10',
    dicho: 'las veces que la ha cursado: sin dato',
  },
  {
    captura: UT,
    en: celda('siseac_asistencia_1', 'U2 asistencias'),
    primera: 'u2/derecho',
    dicho: 'las asistencias de la unidad 2: sin dato',
  },
  {
    captura: UT,
    en: celda('siseac_remediales_1', 'Confirmada', { Unidad: '2', Fecha: '2026-12-01' }),
    ...{ primera: 'u2/letraFinal', dicho: 'la remedial de la unidad 2 del 1 de diciembre de 2026: 9' },
  },
  {
    captura: UT,
    en: celda('siseac_calificaciones_1', 'U2 puntaje', { 'U2 puntaje': '7.5' }),
    primera: 'u2/calificacion',
    dicho: 'U2 puntaje: 7.5',
  },
  {
    captura: UT,
    en: celda('siseac_calificaciones_1', 'U1 nivel', { 'U1 nivel': 'NA' }),
    primera: 'u1/letraFinal',
    dicho: 'U1 nivel: NA',
  },
  {
    captura: UT,
    en: celda('siseac_calificaciones_1', 'Final', { Final: '9' }),
    primera: 'final',
    dicho: 'Final: 9',
  },
  {
    captura: CONALEP,
    en: celda('siseac_captura_1', 'R.A. 1.1'),
    primera: 'pesoLogrado',
    dicho: 'el resultado de aprendizaje 1.1: 80',
  },
  {
    captura: CONALEP,
    en: celda('siseac_calificaciones_1', 'Semáforo', { Semáforo: 'Rojo' }),
    primera: 'semaforo',
    dicho: 'Semáforo: Rojo',
  },
])('$en.titulo of $en.tabla leads first to $primera', ({ captura, en, primera, dicho }) => {
  const leida = celdaPorExplicar(en, captura, 1);
  if (!leida.ok) throw new Error(leida.problema.detail);
  const claves = preguntasDeCaptura(captura.plan, { minimo: true, dia: true }).map(({ clave }) => clave);
  expect(leida.valor.claves.find((clave) => claves.includes(clave))).toBe(primera);
  expect(leida.valor).toMatchObject({ matricula: '0001', dicho });
});

test.each([
  { que: 'no table', en: null, dice: /no es de esta captura/ },
  { que: 'another captura', en: celda('siseac_captura_2', 'U1 EX'), dice: /no es de esta captura/ },
  { que: 'a report', en: celda('siseac_reporte', 'Desempeño'), dice: /no es de esta captura/ },
  {
    que: 'nobody',
    en: celda('siseac_captura_1', 'U1 EX', { Matrícula: '9999' }),
    dice: /no es de un alumno/,
  },
  { que: 'the plan', en: celda('siseac_plan_1', 'Peso', { Matrícula: '' }), dice: /no es de un alumno/ },
  { que: 'a name', en: celda('siseac_captura_1', 'Nombre'), dice: /De «Nombre» no sale/ },
  { que: 'a column of the docente', en: celda('siseac_captura_1', 'Notas'), dice: /De «Notas» no sale/ },
  { que: 'the check', en: celda('siseac_calificaciones_1', 'Comprobación'), dice: /no sale/ },
])('$que says what to choose instead', ({ en, dice }) => {
  const leida = celdaPorExplicar(en, UT, 1);
  expect(leida.ok ? '' : leida.problema.detail).toMatch(dice);
});

test('a cell chosen in the grid leads where the same cell of the sheet does', () => {
  const deHoja = celdaPorExplicar(celda('siseac_captura_1', 'U1 EX'), UT, 1);
  expect(deHoja.ok && deHoja.valor).toEqual(celdaCapturada(UT, { matricula: '0001', columna: 'u1/i/EX' }));
});
