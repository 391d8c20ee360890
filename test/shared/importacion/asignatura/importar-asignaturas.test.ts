import { beforeAll, describe, expect, test } from '@jest/globals';
import { importarAsignaturas } from '../../../../shared/importacion/asignatura/importar-asignaturas';
import { type Celda, type HojaCruda } from '../../../../shared/importacion/hoja-cruda';
import { AsignaturaCapturada } from '../../../../shared/modelo/asignatura-capturada';
import { hojasDeAsignatura } from '../../../asignaturas-de-muestra';

let muestra: HojaCruda[];
let integradora: HojaCruda[];
beforeAll(async () => {
  muestra = await hojasDeAsignatura('');
  integradora = await hojasDeAsignatura('integradora');
});

/** The sample with some cells of one sheet written otherwise; rows and columns from zero. */
const con = (hoja: string, ...celdas: readonly (readonly [number, number, Celda])[]): HojaCruda[] =>
  muestra.map((cruda) =>
    cruda.hoja === hoja
      ? {
          ...cruda,
          filas: cruda.filas.map((fila, f) =>
            fila.map((celda, c) => {
              const otra = celdas.find(([enFila, enColumna]) => enFila === f && enColumna === c);
              return otra ? otra[2] : celda;
            }),
          ),
        }
      : cruda,
  );

const errores = (hojas: readonly HojaCruda[]) =>
  importarAsignaturas(hojas).observaciones.map(({ hoja, celda, motivo }) => [hoja, celda, motivo]);

test('every alumno comes with their scores in the order of the plan, and the schema holds', () => {
  const { asignaturas } = importarAsignaturas(muestra);
  const [bda] = asignaturas;
  expect(bda?.plan).toMatchObject({
    clave: 'BDA-04',
    esIntegradora: false,
    unidades: [{ unidad: 1 }, {}, {}],
  });
  expect(bda?.alumnos).toHaveLength(34);
  expect(bda?.alumnos[1]).toMatchObject({
    matricula: '26130135',
    grupo: 'TTS-4A',
    ultimaAsistencia: '2026-12-10',
    unidades: [{ puntajes: ['7.99', '7.99', '7.99', '7.99', '7.99'], sesiones: 20, asistencias: 20 }, {}, {}],
  });
  expect(AsignaturaCapturada.parse(bda)).toEqual(bda);
});

test('files with the same names are told apart, each captura with its plan', () => {
  for (const hojas of [
    [...muestra, ...integradora],
    [...integradora, ...muestra],
    [...muestra.slice(1), ...integradora, ...muestra.slice(0, 1)],
  ]) {
    const { asignaturas, observaciones } = importarAsignaturas(hojas);
    expect(observaciones).toEqual([]);
    expect(asignaturas.map(({ plan, alumnos }) => [plan.clave, alumnos.length]).toSorted()).toEqual([
      ['BDA-04', 34],
      ['INT-05', 30],
    ]);
  }
});

test('NP, JU and blank are what they are', () => {
  const { asignaturas, observaciones } = importarAsignaturas(
    con('U1', [3, 2, 'np'], [3, 3, 'JU'], [3, 4, null]),
  );
  expect(observaciones).toEqual([]);
  expect(asignaturas[0]?.alumnos[0]?.unidades[0]?.puntajes).toEqual(['NP', 'JU', null, '8', '8']);
});

describe('what cannot be read names its cell', () => {
  test.each<{
    caso: string;
    hoja: string;
    celda: readonly [number, number, Celda];
    error: readonly [string, string];
  }>([
    { caso: 'over 10', hoja: 'U1', celda: [3, 2, 10.01], error: ['C4', 'No es un puntaje'] },
    { caso: 'below 0', hoja: 'U1', celda: [3, 2, -1], error: ['C4', 'No es un puntaje'] },
    { caso: 'a word', hoja: 'U2', celda: [4, 3, 'bien'], error: ['D5', 'No es un puntaje'] },
    {
      caso: 'an error of Excel',
      hoja: 'U2',
      celda: [4, 3, { error: '#N/A' }],
      error: ['D5', 'La celda tiene el error'],
    },
    {
      caso: 'more attendance than sessions',
      hoja: 'U1',
      celda: [3, 8, 21],
      error: ['I4', 'Hay 21 asistencias y sólo 20'],
    },
    {
      caso: 'sessions that are not whole',
      hoja: 'U1',
      celda: [3, 7, 19.5],
      error: ['H4', 'No es un número entero'],
    },
    { caso: 'a matrícula twice', hoja: 'U1', celda: [4, 0, '26130131'], error: ['A5', 'aparece dos veces'] },
    { caso: 'a date that is none', hoja: 'Alumnos', celda: [1, 4, 'ayer'], error: ['E2', 'No es una fecha'] },
    {
      caso: 'a remedial of another unit',
      hoja: 'Remediales',
      celda: [1, 1, 9],
      error: ['B2', 'no tiene la unidad 9'],
    },
    {
      caso: 'a remedial over 10',
      hoja: 'Remediales',
      celda: [1, 3, 11],
      error: ['D2', 'No es una calificación'],
    },
    {
      caso: 'neither SI nor NO',
      hoja: 'Remediales',
      celda: [11, 4, 'quizá'],
      error: ['E12', 'No dice SI ni NO'],
    },
    {
      caso: 'a kind nobody knows',
      hoja: 'Plan',
      celda: [4, 10, 'otra'],
      error: ['K5', 'continua ni sumativa'],
    },
    {
      caso: 'a criterio nobody knows',
      hoja: 'Plan',
      celda: [4, 5, 'Saberes'],
      error: ['F5', 'uno de los criterios'],
    },
    {
      caso: 'a weight of five decimals',
      hoja: 'Plan',
      celda: [4, 11, 0.33333],
      error: ['L5', 'El peso no es'],
    },
    {
      caso: 'two weights for one criterio',
      hoja: 'Plan',
      celda: [6, 6, 0.4],
      error: ['G7', 'pesa aquí 0.4'],
    },
    { caso: 'an indicator twice', hoja: 'Plan', celda: [6, 7, 'U1-H1'], error: ['H7', 'aparece dos veces'] },
    {
      caso: 'one that only differs in case',
      hoja: 'Plan',
      celda: [6, 7, 'u1-h1'],
      error: ['H7', 'dos veces'],
    },
    {
      caso: 'a unit that is no number',
      hoja: 'Plan',
      celda: [4, 3, 'I'],
      error: ['D5', 'número de una unidad'],
    },
    {
      caso: 'a plan of two asignaturas',
      hoja: 'Plan',
      celda: [5, 1, 'OTRA'],
      error: ['B6', 'otra cosa en «clave»'],
    },
  ])('$caso', ({ hoja, celda, error: [direccion, motivo] }) => {
    expect(errores(con(hoja, celda))).toContainEqual([hoja, direccion, expect.stringContaining(motivo)]);
  });
});

describe('what a sheet as a whole lacks', () => {
  test.each<{ caso: string; hojas: () => HojaCruda[]; motivo: string }>([
    {
      caso: 'weights that do not add up',
      hojas: () => con('Plan', [4, 11, 0.9]),
      motivo: 'no suman exactamente 1',
    },
    {
      caso: 'a unit',
      hojas: () => muestra.filter(({ hoja }) => hoja !== 'U2'),
      motivo: 'no tiene la hoja U2',
    },
    { caso: 'an indicator', hojas: () => con('U1', [2, 2, 'U1-X']), motivo: 'No se encontró el encabezado' },
    { caso: 'an alumno', hojas: () => con('U1', [3, 0, '99']), motivo: 'de la matrícula 26130131' },
    {
      caso: 'an alumno in the list',
      hojas: () => con('Remediales', [1, 0, '99']),
      motivo: 'no se leyó de la hoja Alumnos',
    },
    { caso: 'its plan', hojas: () => muestra.slice(1), motivo: 'no tiene un plan de evaluación' },
    { caso: 'its captura', hojas: () => muestra.slice(0, 1), motivo: 'no tiene una captura' },
    {
      caso: 'everything',
      hojas: () => [{ archivo: 'x.xlsx', hoja: 'Hoja1', filas: [] }],
      motivo: 'ni la hoja Plan',
    },
  ])('$caso', ({ hojas, motivo }) => {
    expect(errores(hojas()).map(([, , dicho]) => dicho)).toContainEqual(expect.stringContaining(motivo));
  });

  test('an indicator that the plan does not have', () => {
    const conOtro = muestra.map((cruda) =>
      cruda.hoja === 'U1'
        ? { ...cruda, filas: cruda.filas.map((fila, f) => (f === 2 ? [...fila, 'U1-Z'] : fila)) }
        : cruda,
    );
    expect(errores(conOtro)).toEqual([['U1', 'J3', expect.stringContaining('no tiene el indicador «U1-Z»')]]);
  });
});
