import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { leerCampo } from '../../../shared/explicacion/leer-campo';
import { Decimal } from '../../../shared/nucleo/decimal';
import { Fecha } from '../../../shared/nucleo/fecha';
import { Mes } from '../../../shared/nucleo/mes';

const NIVEL = z.literal([8, 9, 10]).nullable();
const PLANTELES = z.array(z.strictObject({ concluyeron: z.int(), inscritos: z.int() }));

test.each<{ caso: string; campo: z.ZodType; escrito: string; leido: unknown }>([
  { caso: 'an integer', campo: z.int(), escrito: ' 17 ', leido: 17 },
  { caso: 'an integer with its zeros', campo: z.int(), escrito: '17.0', leido: 17 },
  { caso: 'what is not an integer', campo: z.int(), escrito: '17.5', leido: '17.5' },
  { caso: 'a decimal stays text', campo: Decimal, escrito: '8.50', leido: '8.50' },
  { caso: 'a quotient', campo: Decimal, escrito: '853/12', leido: '853/12' },
  { caso: 'a text that looks like a number', campo: z.string(), escrito: '0012', leido: '0012' },
  { caso: 'a text that looks like a boolean', campo: z.string(), escrito: 'Sí', leido: 'Sí' },
  { caso: 'a boolean', campo: z.boolean(), escrito: 'VERDADERO', leido: true },
  { caso: 'a boolean in English', campo: z.boolean(), escrito: 'False', leido: false },
  { caso: 'a boolean as 1', campo: z.boolean(), escrito: '1', leido: true },
  { caso: 'a boolean as people say it', campo: z.boolean(), escrito: 'no', leido: false },
  {
    caso: 'a word in upper case',
    campo: z.enum(['redondeo', 'truncado']),
    escrito: 'TRUNCADO',
    leido: 'truncado',
  },
  { caso: 'a word that is not one of them', campo: z.enum(['a', 'b']), escrito: 'c', leido: 'c' },
  { caso: 'a number that is one of some', campo: NIVEL, escrito: '9', leido: 9 },
  { caso: 'what is not accredited', campo: NIVEL, escrito: 'NA', leido: null },
  { caso: 'nothing', campo: NIVEL, escrito: '', leido: null },
  { caso: 'no datum', campo: Fecha.nullable(), escrito: 'sin dato', leido: null },
  { caso: 'nothing, where it may be left out', campo: z.int().optional(), escrito: '', leido: undefined },
  { caso: 'nothing, where text is asked for', campo: z.string(), escrito: '', leido: '' },
  { caso: 'nothing, where a number is asked for', campo: z.int(), escrito: '', leido: '' },
  { caso: 'a day', campo: Fecha, escrito: '2026-10-30', leido: '2026-10-30' },
  { caso: 'a day as a spreadsheet counts it', campo: Fecha, escrito: '46325', leido: '2026-10-30' },
  { caso: 'the first day that a spreadsheet counts well', campo: Fecha, escrito: '61', leido: '1900-03-01' },
  { caso: 'a day that a spreadsheet counts wrong', campo: Fecha, escrito: '60', leido: '60' },
  { caso: 'the last day of a spreadsheet', campo: Fecha, escrito: '2958465', leido: '9999-12-31' },
  { caso: 'a day beyond', campo: Fecha, escrito: '2958466', leido: '2958466' },
  { caso: 'half a day is no day', campo: Fecha, escrito: '46325.5', leido: '46325.5' },
  {
    caso: 'a moment',
    campo: z.iso.datetime({ local: true }),
    escrito: '46325.75',
    leido: '2026-10-30T18:00:00',
  },
  { caso: 'a month', campo: Mes, escrito: '46325', leido: '2026-10' },
  { caso: 'a list', campo: z.array(z.string()), escrito: 'carta; acta ;', leido: ['carta', 'acta'] },
  { caso: 'a list of one', campo: z.array(z.int()), escrito: '8', leido: [8] },
  { caso: 'an empty list', campo: z.array(z.int()), escrito: '', leido: [] },
  {
    caso: 'a list that may be left out',
    campo: z.array(Fecha).optional(),
    escrito: '46325',
    leido: ['2026-10-30'],
  },
  {
    caso: 'a list with what was not captured',
    campo: z.array(NIVEL),
    escrito: '8;NA;;10',
    leido: [8, null, null, 10],
  },
  {
    caso: 'a list where nothing was captured',
    campo: z.array(z.int()).nullable(),
    escrito: 'sin dato',
    leido: null,
  },
  {
    caso: 'a list of tables',
    campo: PLANTELES,
    escrito: '[{"concluyeron":1,"inscritos":2}]',
    leido: [{ concluyeron: 1, inscritos: 2 }],
  },
  {
    caso: 'a list of tables as cells give them',
    campo: PLANTELES,
    escrito: '[{"concluyeron":"1","inscritos":"2"}]',
    leido: [{ concluyeron: 1, inscritos: 2 }],
  },
  {
    caso: 'a table of names and values as cells give it',
    campo: z.record(z.string(), z.boolean()),
    escrito: '{"acta":"VERDADERO","curp":"no"}',
    leido: { acta: true, curp: false },
  },
  {
    caso: 'what is nested and does not fit',
    campo: z.array(z.array(z.int())),
    escrito: '[[1],{"a":"2"},3]',
    leido: '[[1],{"a":"2"},3]',
  },
  {
    caso: 'a word that an optional field does not know',
    campo: z.enum(['redondeo', 'truncado']).optional(),
    escrito: 'a mano',
    leido: 'a mano',
  },
  { caso: 'what looks like JSON and is not', campo: z.string(), escrito: '[x', leido: '[x' },
])('$caso: «$escrito»', ({ campo, escrito, leido }) => {
  expect(leerCampo(campo, escrito)).toEqual(leido);
});
