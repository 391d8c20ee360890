import { describe, expect, test } from '@jest/globals';
import {
  accionDe,
  type Pulsacion,
  teclasDe,
} from '../../../../../addin/panel/captura/rejilla/teclas-de-captura';
import { type Columna } from '../../../../../shared/captura/columna';
import { leerValor } from '../../../../../shared/captura/leer-valor';
import { PLAN_CONALEP, PLAN_UT } from '../captura-de-prueba';

const PUNTAJE: Columna = { que: 'puntaje', unidad: 1, indicador: 'EX' };
const LOGRO: Columna = { que: 'logro', ra: '1.1' };
const SESION: Columna = { que: 'sesion', unidad: null, fecha: '2026-10-12', orden: 1 };

const pulsar = (tecla: string, con: Partial<Pulsacion> = {}): Pulsacion => ({
  tecla,
  control: false,
  mayusculas: false,
  ...con,
});
const enPuntaje = (pulsacion: Pulsacion) => accionDe(pulsacion, teclasDe(PLAN_UT, PUNTAJE, false));

test.each([
  { tecla: 'a', valor: '10' },
  { tecla: 'D', valor: '9' },
  { tecla: 's', valor: '8.5' },
  { tecla: '0', valor: '0' },
  { tecla: '7', valor: '7' },
  { tecla: 'x', valor: '10' },
  { tecla: 'n', valor: 'NP' },
  { tecla: 'J', valor: 'JU' },
  { tecla: 'Delete', valor: null },
  { tecla: 'Backspace', valor: null },
])('$tecla captures $valor with one stroke', ({ tecla, valor }) => {
  expect(enPuntaje(pulsar(tecla))).toEqual({ que: 'escribir', valor });
});

test.each([
  { tecla: 'Enter', accion: { que: 'editar', texto: null } },
  { tecla: '.', accion: { que: 'decimales' } },
  { tecla: ',', accion: { que: 'decimales' } },
  { tecla: 'q', accion: { que: 'editar', texto: 'q' } },
  { tecla: 'ArrowDown', accion: { que: 'mover', hacia: 'abajo', extiende: false } },
  { tecla: 'End', accion: { que: 'mover', hacia: 'ultima', extiende: false } },
  { tecla: 'Escape', accion: { que: 'soltar' } },
  { tecla: 'Tab', accion: null },
  { tecla: 'F5', accion: null },
])('$tecla', ({ tecla, accion }) => {
  expect(enPuntaje(pulsar(tecla))).toEqual(accion);
});

test.each([
  { tecla: 'z', que: 'deshacer' },
  { tecla: 'D', que: 'llenar' },
  { tecla: 'e', que: 'todas' },
])('Ctrl+$tecla', ({ tecla, que }) => {
  expect(enPuntaje(pulsar(tecla, { control: true }))).toEqual({ que });
});

test('what the grid does not use with Ctrl is left to the browser', () => {
  expect(enPuntaje(pulsar('c', { control: true }))).toBeNull();
  expect(enPuntaje(pulsar('7', { control: true }))).toBeNull();
});

test('Shift extends the selection', () => {
  expect(enPuntaje(pulsar('ArrowUp', { mayusculas: true }))).toEqual({
    ...{ que: 'mover', hacia: 'arriba', extiende: true },
  });
});

test('a level of the plan that takes N keeps it', () => {
  const plan = { ...PLAN_UT, niveles: [{ tecla: 'N', nombre: 'No competente', puntaje: '5' }] };
  expect(accionDe(pulsar('n'), teclasDe(plan, PUNTAJE, false))).toEqual({ que: 'escribir', valor: '5' });
});

describe('0 to 100', () => {
  test.each([
    { decenas: true, tecla: '7', accion: { que: 'escribir', valor: '70' } },
    { decenas: true, tecla: '0', accion: { que: 'escribir', valor: '0' } },
    { decenas: true, tecla: 'X', accion: { que: 'escribir', valor: '100' } },
    { decenas: false, tecla: '7', accion: { que: 'editar', texto: '7' } },
    { decenas: false, tecla: 'n', accion: { que: 'editar', texto: 'n' } },
  ])('$tecla, by tens: $decenas', ({ decenas, tecla, accion }) => {
    expect(accionDe(pulsar(tecla), teclasDe(PLAN_CONALEP, LOGRO, decenas))).toEqual(accion);
  });
});

test('every key writes a text in the form it is kept in', () => {
  const casos = [
    { plan: PLAN_UT, columna: PUNTAJE },
    { plan: PLAN_CONALEP, columna: LOGRO },
    { plan: PLAN_CONALEP, columna: SESION },
  ];
  for (const { plan, columna } of casos) {
    const teclas = teclasDe(plan, columna, true);
    expect(teclas.length).toBeGreaterThan(2);
    for (const { valor } of teclas) expect(leerValor(columna, valor)).toEqual({ valor });
  }
});

test('a count has no keys of its own: it is typed', () => {
  const sesiones: Columna = { que: 'sesiones', unidad: 1 };
  expect(accionDe(pulsar('2'), teclasDe(PLAN_UT, sesiones, true))).toEqual({ que: 'editar', texto: '2' });
});
