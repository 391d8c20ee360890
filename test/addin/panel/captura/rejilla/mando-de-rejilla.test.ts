import { expect, test } from '@jest/globals';
import { MandoDeRejilla } from '../../../../../addin/panel/captura/rejilla/mando-de-rejilla';
import { enLista, valorDe } from '../../../../../shared/captura/celdas';
import { capturaCon, PLAN_CONALEP, PLAN_UT } from '../captura-de-prueba';
import { libroEnMemoria } from '../libro-en-memoria';

const EX = 'u1/i/EX';

/** A grid over a workbook in memory, and what its keys do. */
function rejilla(inicial = capturaCon(PLAN_UT)) {
  const { escribir, captura, descansar } = libroEnMemoria(inicial);
  const mando = new MandoDeRejilla(inicial, escribir);
  const tecla = (nombre: string) => {
    const partes = nombre.split('+');
    return mando.pulsar({
      tecla: partes.at(-1) ?? '',
      control: partes.includes('Ctrl'),
      mayusculas: partes.includes('Mayus'),
    });
  };
  return {
    mando,
    teclas: (...nombres: string[]) => nombres.map(tecla),
    teclear: (texto: string) => mando.teclear(`${mando.leer().edicion?.texto ?? ''}${texto}`),
    columna: (nombre = EX) =>
      mando
        .leer()
        .alumnos.map(({ matricula }) => valorDe(mando.leer().captura.celdas, { matricula, columna: nombre })),
    escrito: () => enLista(captura().celdas).filter(({ columna }) => columna.startsWith('u1/i')),
    descansar: () => descansar(mando),
  };
}

test('one stroke per cell: each writes and goes down; the last stays', () => {
  const { mando, teclas, columna } = rejilla();
  teclas('a', '7', 'n', 'j');
  expect(columna()).toEqual(['10', '7', 'NP', 'JU']);
  expect(mando.leer().seleccion).toEqual({ fila: 3, columna: 0, ancla: 3 });
  expect(mando.leer().anuncio).toBe('DIAZ: JU, justificado. Es el último de la lista.');
});

test('what was written is in the workbook, stroke by stroke', async () => {
  const { teclas, escrito, descansar } = rejilla();
  teclas('a', '7', 'ArrowUp', 'Delete', 'x');
  await descansar();
  expect(escrito()).toEqual([
    { matricula: '0001', columna: EX, valor: '10' },
    { matricula: '0003', columna: EX, valor: '10' },
  ]);
});

test('8.5 is typed as it is written: the point goes on with the digit just captured', () => {
  const { mando, teclas, teclear, columna } = rejilla();
  teclas('8', '.');
  expect(mando.leer().edicion?.texto).toBe('8.');
  teclear('5');
  expect(mando.aceptar()).toBe(true);
  teclas('9');
  expect(columna()).toEqual(['8.5', '9', null, null]);
});

test('a point after moving is of the cell where the cursor is', () => {
  const { mando, teclas } = rejilla(capturaCon(PLAN_UT, { '0001': { [EX]: '9' } }));
  teclas('ArrowDown', '8', 'ArrowUp', 'ArrowUp', '.');
  expect(mando.leer().seleccion.fila).toBe(0);
  expect(mando.leer().edicion?.texto).toBe('9.');
});

test('what cannot be read stays in the editor with its reason, and nothing is written', () => {
  const { mando, teclas, teclear, columna } = rejilla();
  teclas('Enter');
  teclear('11');
  expect(mando.aceptar()).toBe(false);
  expect(mando.leer().edicion?.error?.motivo).toMatch(/puntaje de 0 a 10/);
  mando.cancelar();
  expect(mando.leer().edicion).toBeNull();
  expect(columna()).toEqual([null, null, null, null]);
});

test('after a refusal what is typed next begins anew, and Esc leaves the cell as it was', () => {
  const { mando, teclas, columna } = rejilla(capturaCon(PLAN_CONALEP, { '0001': { 'ra/1.1': '80' } }));
  mando.teclear('150');
  expect(mando.aceptar()).toBe(false);
  expect(mando.leer().edicion).toMatchObject({ texto: '150', rechazada: true });
  teclas('7');
  expect(mando.leer().edicion).toEqual({ texto: '7', error: null, rechazada: false });
  mando.teclear('abc');
  expect(mando.aceptar()).toBe(false);
  mando.cancelar();
  expect([mando.leer().edicion, columna('ra/1.1')[0], mando.leer().aviso]).toEqual([null, '80', null]);
});

test('whoever leaves a cell that took nothing is told which, until it is captured', () => {
  const { mando, teclas } = rejilla(capturaCon(PLAN_CONALEP));
  mando.teclear('150');
  mando.aceptar();
  mando.elegir(2, 0, false);
  expect(mando.leer().aviso).toMatchObject({
    noCapturadas: [{ alumno: 'ALBA', titulo: 'R.A. 1.1', texto: '150', remedio: expect.any(String) }],
  });
  teclas('6');
  mando.aceptar();
  expect(mando.leer().aviso?.noCapturadas).toHaveLength(1);
  mando.elegir(0, 0, false);
  teclas('5');
  mando.aceptar();
  expect(mando.leer().aviso).toBeNull();
});

test('several at once are asked about only when some would lose another value', () => {
  const { mando, teclas, columna } = rejilla(capturaCon(PLAN_UT, { '0002': { [EX]: '6' } }));
  teclas('Ctrl+e', 'd');
  expect(mando.leer().pregunta).toMatchObject({ pisados: 1, valor: '9' });
  expect(columna()).toEqual([null, '6', null, null]);
  mando.responder(false);
  expect(columna()).toEqual([null, '6', null, null]);
  teclas('d');
  mando.responder(true);
  expect(columna()).toEqual(['9', '9', '9', '9']);
  expect(mando.leer().anuncio).toBe('4 alumnos: 9.');
  teclas('d');
  expect(mando.leer()).toMatchObject({ pregunta: null, anuncio: 'Ya lo tenían todos.' });
});

test('Ctrl+D copies the value above, or the first of those selected', () => {
  const { mando, teclas, columna } = rejilla();
  teclas('Ctrl+d');
  expect(mando.leer().anuncio).toBe('No hay un alumno arriba de quien copiar.');
  teclas('s', 'Ctrl+d');
  expect(columna()).toEqual(['8.5', '8.5', null, null]);
  teclas('ArrowUp', 'Mayus+ArrowDown', 'Ctrl+d');
  expect(columna()).toEqual(['8.5', '8.5', '8.5', null]);
});

test('Ctrl+Z takes back the last writing', async () => {
  const { mando, teclas, columna, descansar } = rejilla();
  teclas('a');
  await descansar();
  teclas('d');
  await descansar();
  teclas('Ctrl+z');
  await descansar();
  expect(columna()).toEqual(['10', null, null, null]);
  teclas('Ctrl+z');
  await descansar();
  expect(columna()).toEqual([null, null, null, null]);
  teclas('Ctrl+z');
  expect(mando.leer().anuncio).toBe('No hay nada que deshacer.');
});

test('the arrows change the column, whose keys are then the ones that count', () => {
  const { mando, teclas, columna } = rejilla();
  teclas('ArrowRight', 'd');
  expect(columna('u1/i/PR')).toEqual(['9', null, null, null]);
  mando.elegirColumna('u1/sesiones');
  expect(mando.leer().teclas).toEqual([]);
  mando.elegirColumna('no hay');
  expect(mando.leer().columnas[mando.leer().seleccion.columna]?.nombre).toBe('u1/sesiones');
});

test('an R.A. is typed exactly, or by tens', () => {
  const { mando, teclas, teclear, columna } = rejilla(capturaCon(PLAN_CONALEP));
  teclas('7');
  teclear('8.5');
  mando.aceptar();
  mando.ponerDecenas(true);
  teclas('9', 'x');
  expect(columna('ra/1.1')).toEqual(['78.5', '90', '100', null]);
});

test('a new session is there before anybody has a mark in it', () => {
  const { mando, teclas, columna } = rejilla(capturaCon({ ...PLAN_CONALEP, asistencia: 'sesiones' }));
  mando.agregarSesion({ que: 'sesion', unidad: null, fecha: '2026-10-12', orden: 1 });
  teclas('a', 'f', 'j');
  expect(columna('s/2026-10-12/1')).toEqual(['A', 'F', 'J', null]);
});

test('what people are capturing is gone to when it is known, unless somebody began already', () => {
  const { mando, teclas } = rejilla();
  mando.empezarEn(2);
  expect(mando.leer().columnas[mando.leer().seleccion.columna]?.nombre).toBe('u2/i/EX');
  teclas('a');
  mando.empezarEn(1);
  expect(mando.leer().columnas[mando.leer().seleccion.columna]?.nombre).toBe('u2/i/EX');
  const otra = rejilla().mando;
  otra.teclear('8');
  otra.empezarEn(2);
  expect(otra.leer().seleccion.columna).toBe(0);
});

test('keys that are not the grid’s are left alone, and Esc leaves one alumno selected', () => {
  const { mando, teclas } = rejilla();
  expect(teclas('Tab', 'F5', 'Ctrl+c')).toEqual([false, false, false]);
  teclas('Ctrl+e', 'Escape');
  expect(mando.leer().seleccion).toEqual({ fila: 3, columna: 0, ancla: 3 });
});
