import { expect, test } from '@jest/globals';
import { type Celda } from '../../../shared/importacion/hoja-cruda';
import { leerRotulos } from '../../../shared/importacion/rotulos';

const leer = (...filas: Celda[][]) =>
  leerRotulos([...filas, ['matrícula', 'nombre'], ['Grupo:', '999']], {
    fila: filas.length,
    columnas: new Map(),
    ra: [],
    visto: '',
  });

test.each<{ que: string; fila: Celda[]; rotulos: object[] }>([
  {
    que: 'a label and its value beside it',
    fila: ['Grupo:', '301'],
    rotulos: [{ que: 'grupo', texto: '301', columna: 1 }],
  },
  {
    que: 'a label and its value some cells away',
    fila: ['Docente', null, '', 'TORRES'],
    rotulos: [{ que: 'docente', texto: 'TORRES', columna: 3 }],
  },
  {
    que: 'a label and its value in one cell',
    fila: [null, 'Módulo: CIEN-04 Ciencias'],
    rotulos: [{ que: 'modulo', texto: 'CIEN-04 Ciencias', columna: 1 }],
  },
  {
    que: 'a title that says three things',
    fila: ['Sábana del plantel 252, AGODIC26, corte 2'],
    rotulos: [
      { que: 'plantel', texto: '252', columna: 0 },
      { que: 'periodo', texto: 'AGODIC26', columna: 0 },
      { que: 'corteDeSeguimiento', texto: '2', columna: 0 },
    ],
  },
  { que: 'a title with a CCT', fila: ['Plantel 30DPT0012K'], rotulos: [] },
  { que: 'a label without a value', fila: ['Grupo:'], rotulos: [] },
  { que: 'a label beside another', fila: ['Grupo:', 'Docente:'], rotulos: [] },
  { que: 'the row of cortes of the R.A.', fila: ['Corte de la R.A.', 1, 2], rotulos: [] },
  { que: 'anything else', fila: ['Notas', 'ninguna'], rotulos: [] },
])('$que', ({ fila, rotulos }) => {
  expect(leer(fila)).toEqual(rotulos.map((rotulo) => ({ ...rotulo, fila: 0 })));
});

test('what lies under the heading says nothing of the sheet', () => {
  expect(leer()).toEqual([]);
});
