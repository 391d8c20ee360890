import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnasDeModulos, type GrupoPorSituar } from '../../../shared/lote/columnas-de-modulos';
import { riesgoEnLote } from '../../../shared/lote/leer-situacion';
import { situarLote } from '../../../shared/lote/situar-lote';
import { type Normas, normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { corteAlAzar, discrepanciasDelCorte } from './grupos';

const normas = normasEn('2026-10-30');
const con = (otras: Partial<Normas['seguimientoPo04']>): Normas => ({
  ...normas,
  seguimientoPo04: { ...normas.seguimientoPo04, ...otras },
});

type Alumno = GrupoPorSituar['alumnos'][number];
const ALUMNO: Alumno = { logros: [decimal('0.9'), null], asistencias: 18, sesiones: 20 };
const grupo = (peso: string, ...alumnos: readonly Partial<Alumno>[]): GrupoPorSituar => ({
  actividades: [
    { peso: decimal(peso), corte: 1 },
    { peso: decimal('60'), corte: 2 },
  ],
  alumnos: alumnos.map((cambios) => ({ ...ALUMNO, ...cambios })),
});

test('the batch says what the rules say of each row, whatever the norms and the captures', () => {
  fc.assert(
    fc.property(corteAlAzar, (uno) => {
      expect(discrepanciasDelCorte(uno)).toEqual([]);
    }),
    { seed: 20_261_030, numRuns: 600 },
  );
});

test.each([
  { caso: 'R03 asks for an average of just 90', logros: ['0.4', null], bandera: 'R03', nivel: 'verde' },
  { caso: 'R03 asks for more', logros: ['0.39', null], bandera: 'R03', nivel: 'amarillo' },
  { caso: 'R03 reaches just the minimum', logros: ['0.25', null], bandera: 'R03', nivel: 'amarillo' },
  { caso: 'R03 does not reach it', logros: ['0.24', null], bandera: 'R03', nivel: 'rojo' },
  { caso: 'R08 falls less than 10', logros: ['0.9', '0.7334'], bandera: 'R08', nivel: 'verde' },
  { caso: 'R08 falls just 10', logros: ['0.9', '11/15'], bandera: 'R08', nivel: 'amarillo' },
  { caso: 'R08 falls less than 20', logros: ['0.9', '0.5667'], bandera: 'R08', nivel: 'amarillo' },
  { caso: 'R08 falls just 20', logros: ['0.9', '17/30'], bandera: 'R08', nivel: 'rojo' },
] as const)('$caso → $nivel', ({ logros, bandera, nivel }) => {
  const exactos = logros.map((logro) => (logro === null ? null : decimal(logro)));
  const lectura = columnasDeModulos([grupo('40', { logros: exactos })]);
  if (lectura.outcome === 'rechazadas') throw new Error('the columns were refused');
  const lote = situarLote(lectura.columnas, { corte: 2, minimo: decimal('70') }, normas);
  if (lote.outcome === 'rechazado') throw new Error('the batch was refused');
  expect(riesgoEnLote(lote, 0, 0).niveles[bandera]).toBe(nivel);
});

describe('columnasDeModulos', () => {
  test('keeps every capture in its place; what has no activity is left out', () => {
    const sobra = [decimal('1'), decimal('0'), decimal('0.5')];
    expect(columnasDeModulos([grupo('40'), grupo('39.5', {}, { logros: sobra, asistencias: null })])).toEqual(
      {
        outcome: 'leidas',
        columnas: {
          escalaDePesos: 10,
          escalaDeLogros: 10,
          pesos: Float64Array.of(400, 600, 395, 600),
          cortes: Uint8Array.of(1, 2, 1, 2),
          actividadesDesde: Uint32Array.of(0, 2, 4),
          filasDesde: Uint32Array.of(0, 0, 2),
          logros: Float64Array.of(9, NaN, 10, 0),
          primerLogro: Uint32Array.of(0, 0, 4),
          asistencias: Int32Array.of(18, -(2 ** 31)),
          sesiones: Int32Array.of(20, 20),
        },
      },
    );
  });

  const grande = '9'.repeat(18);
  test.each([
    { caso: 'weights without a common scale', grupos: [grupo('0.00000000000000000001')], campo: 'escala' },
    {
      caso: 'logros without one',
      grupos: [grupo('40', { logros: [decimal('1/99999999999999999999')] })],
      campo: 'escala',
    },
    { caso: 'a weight too big', grupos: [grupo('40'), grupo(grande)], campo: 'peso' },
    {
      caso: 'a logro too big',
      grupos: [grupo('40'), grupo('40', { logros: [decimal(grande)] })],
      campo: 'logro',
    },
    {
      caso: 'too many attendances',
      grupos: [grupo('40'), grupo('40', {}, { asistencias: 2 ** 31 })],
      campo: 'asistencias',
    },
    {
      caso: 'the count that means none',
      grupos: [grupo('40'), grupo('40', {}, { sesiones: -(2 ** 31) })],
      campo: 'sesiones',
    },
  ])('$caso → $campo', ({ grupos, campo }) => {
    expect(columnasDeModulos(grupos)).toEqual({
      outcome: 'rechazadas',
      campo,
      ...(campo === 'escala' ? {} : { grupo: 1 }),
    });
  });
});

describe('figures that whole numbers cannot hold exactly are refused by name', () => {
  const MINIMO = decimal('70');

  test.each([
    { caso: 'a usual one', grupos: [grupo('40', {})] },
    { caso: 'of two decimals everywhere', grupos: [grupo('40.25', { logros: [decimal('0.8525')] })] },
    { caso: 'a weight below zero', grupos: [grupo('-1', {})], cifra: 'pesos' },
    {
      caso: 'weights and logros of seven decimals',
      grupos: [grupo('40.0000001', { logros: [decimal('0.8500001')] })],
      cifra: 'logrado',
    },
    { caso: 'a minimum beyond everything', minimo: decimal('9000000000000000'), cifra: 'R02' },
    {
      caso: 'a minimum that leaves no room for what is still required',
      minimo: decimal('1000000000000'),
      cifra: 'R03',
    },
    {
      caso: 'an attendance of many decimals',
      otras: { inasistenciaRojo: decimal('0.80000001') },
      cifra: 'R04c',
    },
    {
      caso: 'weights of four decimals, whose products are compared',
      grupos: [grupo('40.0001', { logros: [decimal('0.85')] })],
      cifra: 'R08',
    },
  ])('$caso → $cifra', ({ grupos = [grupo('40', {})], minimo = MINIMO, otras = {}, cifra }) => {
    const lectura = columnasDeModulos(grupos);
    if (lectura.outcome === 'rechazadas') throw new Error('the columns were refused');
    expect(situarLote(lectura.columnas, { corte: 2, minimo }, con(otras))).toMatchObject(
      cifra === undefined ? { outcome: 'situado' } : { outcome: 'rechazado', cifra },
    );
  });
});
