import { beforeEach, describe, expect, test } from '@jest/globals';
import { valorDe } from '../../addin/banco/anfitrion/celda';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { Persona } from '../../addin/banco/anfitrion/persona';

let libro: LibroDeExcel;
let persona: Persona;
beforeEach(() => {
  libro = new LibroDeExcel();
  persona = new Persona(libro);
  persona.pegar('Hoja1', 'B2', [
    ['Matrícula', 'Nombre', 'EC1'],
    ['m3', 'Zoé', 7],
    ['m1', 'Álvaro', 9],
    ['m2', 'ana', ''],
  ]);
  libro.agregarTabla(libro.activa, { fila1: 2, columna1: 2, fila2: 5, columna2: 4 }).nombre = 'prueba';
});

/** What the table says, wherever it is. */
function tabla(): string[] {
  const { area, hoja } =
    libro.tablas[0] ?? libro.agregarTabla(libro.activa, { fila1: 1, columna1: 1, fila2: 2, columna2: 1 });
  const filas = [];
  for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
    const celdas = [];
    for (let columna = area.columna1; columna <= area.columna2; columna += 1) {
      celdas.push(String(valorDe(hoja.exceljs.getCell(fila, columna))));
    }
    filas.push(celdas.join('|'));
  }
  return filas;
}

const AL_EMPEZAR = ['Matrícula|Nombre|EC1', 'm3|Zoé|7', 'm1|Álvaro|9', 'm2|ana|'];

describe('what somebody does to a table, and takes back', () => {
  test.each<{ que: string; hacer: () => unknown; queda: string[] }>([
    {
      que: 'types',
      hacer: () => persona.teclear('Hoja1', 'D5', '8.5'),
      queda: ['Matrícula|Nombre|EC1', 'm3|Zoé|7', 'm1|Álvaro|9', 'm2|ana|8.5'],
    },
    {
      que: 'empties cells',
      hacer: () => persona.vaciar('Hoja1', 'C3:D4'),
      queda: ['Matrícula|Nombre|EC1', 'm3||', 'm1||', 'm2|ana|'],
    },
    {
      que: 'sorts by name',
      hacer: () => persona.ordenar('prueba', 'Nombre'),
      queda: ['Matrícula|Nombre|EC1', 'm1|Álvaro|9', 'm2|ana|', 'm3|Zoé|7'],
    },
    {
      que: 'sorts from more to less, blanks last',
      hacer: () => persona.ordenar('prueba', 'EC1', false),
      queda: ['Matrícula|Nombre|EC1', 'm1|Álvaro|9', 'm3|Zoé|7', 'm2|ana|'],
    },
    {
      que: 'moves a column',
      hacer: () => persona.moverColumna('prueba', 'EC1', 0),
      queda: ['EC1|Matrícula|Nombre', '7|m3|Zoé', '9|m1|Álvaro', '|m2|ana'],
    },
    {
      que: 'inserts a column inside',
      hacer: () => persona.insertarColumna('Hoja1', 'C'),
      queda: ['Matrícula|Columna2|Nombre|EC1', 'm3||Zoé|7', 'm1||Álvaro|9', 'm2||ana|'],
    },
    {
      que: 'inserts a column before it',
      hacer: () => persona.insertarColumna('Hoja1', 'A'),
      queda: AL_EMPEZAR,
    },
    {
      que: 'deletes a column of it',
      hacer: () => persona.borrarColumna('Hoja1', 'C'),
      queda: ['Matrícula|EC1', 'm3|7', 'm1|9', 'm2|'],
    },
    {
      que: 'deletes a row of it',
      hacer: () => persona.borrarFila('Hoja1', 4),
      queda: ['Matrícula|Nombre|EC1', 'm3|Zoé|7', 'm2|ana|'],
    },
    {
      que: 'inserts a row inside',
      hacer: () => persona.insertarFila('Hoja1', 4),
      queda: ['Matrícula|Nombre|EC1', 'm3|Zoé|7', '||', 'm1|Álvaro|9', 'm2|ana|'],
    },
    {
      que: 'types right under it',
      hacer: () => persona.teclear('Hoja1', 'B6', 'm4'),
      queda: [...AL_EMPEZAR, 'm4||'],
    },
    {
      que: 'pastes beside it',
      hacer: () => persona.pegar('Hoja1', 'E3', [[1], [2]]),
      queda: ['Matrícula|Nombre|EC1|Columna4', 'm3|Zoé|7|1', 'm1|Álvaro|9|2', 'm2|ana||'],
    },
  ])('$que', ({ hacer, queda }) => {
    expect(hacer()).toEqual({ outcome: 'hecho', aviso: null });
    expect(tabla()).toEqual(queda);
    expect(persona.deshacer()).toBe(true);
    expect(tabla()).toEqual(AL_EMPEZAR);
  });

  test('renames a sheet', () => {
    persona.renombrarHoja('Hoja1', 'Mi grupo');
    expect(libro.activa.exceljs.name).toBe('Mi grupo');
    persona.deshacer();
    expect(libro.activa.exceljs.name).toBe('Hoja1');
  });

  test.each([
    { que: 'the heading row deleted', hacer: () => persona.borrarFila('Hoja1', 2) },
    { que: 'a formula without its parenthesis', hacer: () => persona.teclear('Hoja1', 'A1', '=SUM(') },
    { que: 'a sheet without a name', hacer: () => persona.renombrarHoja('Hoja1', '') },
  ])('is refused $que', ({ hacer }) => {
    expect(hacer()).toMatchObject({ outcome: 'rechazado' });
    expect(tabla()).toEqual(AL_EMPEZAR);
  });
});

test('nothing is left to take back once an add-in has written', () => {
  libro.sucesos.avisar({
    que: 'cambio',
    tipo: 'RangeEdited',
    hoja: libro.activa,
    area: { fila1: 1, columna1: 1, fila2: 1, columna2: 1 },
  });
  expect(persona.deshacer()).toBe(false);
});
