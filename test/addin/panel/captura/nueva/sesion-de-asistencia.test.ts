import { describe, expect, test } from '@jest/globals';
import {
  datosDeSesion,
  datosSinSesion,
  hayAsistencia,
  marcaDeTecla,
  marcasDe,
  sesionesDe,
  sesionNueva,
} from '../../../../../addin/panel/captura/nueva/sesion-de-asistencia';
import { type Celdas } from '../../../../../shared/captura/celdas';

const CELDAS: Celdas = new Map([
  ['', new Map([['plan', '{}']])],
  [
    'A',
    new Map([
      ['nombre', 'ANA'],
      ['u1/s/2026-10-01/1', 'A'],
      ['u1/s/2026-10-02/1', 'F'],
    ]),
  ],
  [
    'B',
    new Map([
      ['nombre', 'BETO'],
      ['u1/s/2026-10-01/1', 'J'],
      ['u2/s/2026-10-02/1', 'A'],
    ]),
  ],
]);

const primera = { que: 'sesion', unidad: 1, fecha: '2026-10-01', orden: 1 } as const;

test('sessions come with the newest first', () => {
  expect(sesionesDe(CELDAS).map(({ fecha, unidad }) => `${fecha} ${unidad ?? ''}`)).toEqual([
    '2026-10-02 1',
    '2026-10-02 2',
    '2026-10-01 1',
  ]);
});

describe('a new session', () => {
  const HOY = '2026-10-03';
  const TARDE = { motivo: 'Elija un día que ya haya llegado.' };
  const delDia = (ordenes: readonly number[]) => ordenes.map((orden) => ({ ...primera, fecha: HOY, orden }));

  test.each([
    { que: 'a day without sessions', fecha: HOY, orden: 1 },
    { que: 'a day with one', fecha: '2026-10-01', orden: 2 },
    { que: 'a day with one of another unit', fecha: '2026-10-02', unidad: 3, orden: 1 },
  ])('$que gives number $orden', ({ fecha, unidad = 1, orden }) => {
    const sesion = { que: 'sesion', unidad, fecha, orden };
    expect(sesionNueva(sesionesDe(CELDAS), unidad, fecha, HOY)).toEqual({ sesion });
  });

  test.each([
    { dadas: [1, 3], orden: 2 },
    { dadas: [9], orden: 1 },
    { dadas: [1, 2, 3, 4, 5, 6, 7, 8], orden: 9 },
  ])('with $dadas, the first number that is free is $orden', ({ dadas, orden }) => {
    const sesion = { ...primera, fecha: HOY, orden };
    expect(sesionNueva(delDia(dadas), 1, HOY, HOY)).toEqual({ sesion });
  });

  test('a day has nine when much', () => {
    const nueve = delDia([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(sesionNueva(nueve, 1, HOY, HOY)).toEqual({ motivo: 'Ese día ya tiene 9 sesiones: elija otro.' });
  });

  test.each(['2026-10-04', '', '2026-02-30'])('«%s» is no day that has come', (fecha) => {
    expect(sesionNueva([], 1, fecha, HOY)).toEqual(TARDE);
  });

  test('everybody came until somebody says otherwise, and each is written', () => {
    const nueva = { ...primera, fecha: '2026-10-03' };
    const marcas = new Map([...marcasDe(CELDAS, nueva), ['B', 'F'] as const]);
    expect(datosDeSesion(CELDAS, nueva, marcas)).toEqual([
      { matricula: 'A', columna: 'u1/s/2026-10-03/1', valor: 'A' },
      { matricula: 'B', columna: 'u1/s/2026-10-03/1', valor: 'F' },
    ]);
  });
});

describe('a session that was kept', () => {
  test('comes with its marks, and only what changes is written', () => {
    const marcas = marcasDe(CELDAS, primera);
    expect([...marcas]).toEqual([
      ['A', 'A'],
      ['B', 'J'],
    ]);
    expect(datosDeSesion(CELDAS, primera, marcas)).toEqual([]);
    expect(datosDeSesion(CELDAS, primera, new Map([...marcas, ['A', 'F'] as const]))).toEqual([
      { matricula: 'A', columna: 'u1/s/2026-10-01/1', valor: 'F' },
    ]);
  });

  test('is taken away from whoever has a mark of it', () => {
    expect(datosSinSesion(CELDAS, { ...primera, fecha: '2026-10-02' })).toEqual([
      { matricula: 'A', columna: 'u1/s/2026-10-02/1', valor: null },
    ]);
  });
});

test.each([
  { tecla: 'a', marca: 'A' },
  { tecla: 'F', marca: 'F' },
  { tecla: 'j', marca: 'J' },
  { tecla: '1', marca: 'A' },
  { tecla: '0', marca: 'F' },
  { tecla: 'Tab', marca: null },
])('the key $tecla is $marca', ({ tecla, marca }) => {
  expect(marcaDeTecla(tecla)).toBe(marca);
});

test.each([
  { columna: 'u1/s/2026-10-01/1', hay: true },
  { columna: 'sesiones', hay: true },
  { columna: 'u2/asistencias', hay: true },
  { columna: 'ultima-asistencia', hay: false },
])('with $columna, attendance is captured: $hay', ({ columna, hay }) => {
  expect(hayAsistencia(new Map([['A', new Map([[columna, '1']])]]))).toBe(hay);
});
