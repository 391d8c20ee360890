import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { camposDe, type Clase } from '../../../../addin/portal/norma/campo';
import {
  capturaInicial,
  comoEscrito,
  comoRenglones,
  conCampo,
  leerControl,
  leerEscrito,
  leerRenglones,
} from '../../../../addin/portal/norma/captura';
import { Decimal } from '../../../../shared/nucleo/decimal';

const entero: Clase = { tipo: 'entero' };

describe('what is typed', () => {
  test.each<{ clase: Clase; escrito: string; leido: unknown }>([
    { clase: entero, escrito: '17', leido: 17 },
    { clase: entero, escrito: ' -3 ', leido: -3 },
    { clase: entero, escrito: '17.5', leido: '17.5' },
    { clase: entero, escrito: '1e3', leido: '1e3' },
    { clase: entero, escrito: '9007199254740991', leido: 9007199254740991 },
    { clase: entero, escrito: '9007199254740993', leido: '9007199254740993' },
    { clase: { tipo: 'decimal' }, escrito: ' 7.970 ', leido: '7.970' },
    { clase: { tipo: 'texto' }, escrito: ' tal cual ', leido: ' tal cual ' },
    { clase: { tipo: 'opcion', opciones: [8, 9, 10] }, escrito: '9', leido: 9 },
    { clase: { tipo: 'opcion', opciones: ['ser'] }, escrito: 'saber', leido: 'saber' },
    { clase: { tipo: 'json' }, escrito: '{"a":1}', leido: { a: 1 } },
    { clase: { tipo: 'json' }, escrito: '{"a":', leido: '{"a":' },
  ])('«$escrito» is $leido for $clase.tipo', ({ clase, escrito, leido }) => {
    expect(leerEscrito(clase, escrito)).toEqual(leido);
  });

  test.each([
    { opcional: false, anulable: false, vacio: '' },
    { opcional: false, anulable: true, vacio: null },
    { opcional: true, anulable: false, vacio: undefined },
    { opcional: true, anulable: true, vacio: undefined },
  ])('nothing, optional $opcional and nullable $anulable, is $vacio', ({ opcional, anulable, vacio }) => {
    expect(leerControl({ clase: entero, opcional, anulable }, '')).toBe(vacio);
  });
});

test('a list that is written reads back as it was, whatever is lacking in it', () => {
  const elemento = { clase: entero, anulable: true };
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer())), (valores) => {
      expect(leerRenglones(elemento, comoRenglones(valores))).toEqual(valores);
    }),
  );
});

test('texts keep their spaces in a list, and a text without letters has its own way', () => {
  const elemento = { clase: { tipo: 'texto' } as const, anulable: false };
  expect(leerRenglones(elemento, comoRenglones(['M1 ', '', 'b']))).toEqual(['M1 ', '', 'b']);
});

test.each([
  { escrito: '8\n\n9\n', leido: [8, 9] },
  { escrito: '8\nSin Dato', leido: [8, null] },
  { escrito: '', leido: [] },
])('blank lines of «$escrito» are nobody’s', ({ escrito, leido }) => {
  expect(leerRenglones({ clase: entero, anulable: true }, escrito)).toEqual(leido);
});

test('a form begins with what the rule asks for and nothing that may be left out', () => {
  const entrada = z.strictObject({
    dias: z.int(),
    activo: z.boolean(),
    criterio: z.enum(['saber', 'ser']),
    minimo: Decimal.nullable(),
    filas: z.array(z.int()),
    nota: z.string().optional(),
  });
  expect(capturaInicial(camposDe(entrada))).toEqual({
    dias: '',
    activo: false,
    criterio: 'saber',
    minimo: null,
    filas: [],
  });
});

test('a field that is cleared leaves, and one that is written comes', () => {
  expect(conCampo({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
  expect(conCampo({ a: 1 }, 'a', 3)).toEqual({ a: 3 });
});

test.each([
  { valor: null, escrito: '' },
  { valor: undefined, escrito: '' },
  { valor: 17, escrito: '17' },
  { valor: false, escrito: 'false' },
  { valor: [1], escrito: '[1]' },
])('$valor is typed «$escrito»', ({ valor, escrito }) => {
  expect(comoEscrito(valor)).toBe(escrito);
});
