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
  test.each([
    { fecha: '2026-10-03', orden: 1 },
    { fecha: '2026-10-01', orden: 2 },
  ])('on $fecha is number $orden of its day', ({ fecha, orden }) => {
    expect(sesionNueva(CELDAS, 1, fecha)).toEqual({ que: 'sesion', unidad: 1, fecha, orden });
  });

  test('a day has nine when much', () => {
    const llena: Celdas = new Map([
      [
        'A',
        new Map([
          ['nombre', 'ANA'],
          ['s/2026-10-01/9', 'A'],
        ]),
      ],
    ]);
    expect(sesionNueva(llena, null, '2026-10-01')).toBeNull();
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
