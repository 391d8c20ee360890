import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calificarLote, recalificarAsignatura } from '../../../shared/lote/calificar-lote';
import { anotar, type AsignaturaPorCalificar, columnasDe } from '../../../shared/lote/columnas-de';
import { finalEnLote } from '../../../shared/lote/leer-lote';
import { type Normas, normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';
import { recorridoDeAsignatura } from '../../../shared/recorrido';
import { discrepanciasDeLaExplicacion, discrepanciasDelLote, semestre } from './semestres';

const SIEMBRA = { seed: 20_260_901, numRuns: 400 };
const normas = normasEn('2026-09-01');
const con = (otras: Partial<Normas['reglamentoUt']>): Normas => ({
  ...normas,
  reglamentoUt: { ...normas.reglamentoUt, ...otras },
});

const unidad = (continua: string, cambios: Partial<AsignaturaPorCalificar['unidades'][number]> = {}) => ({
  continua: decimal(continua),
  sumativa: decimal(continua),
  asistencias: 17,
  sesiones: 20,
  remedial: null,
  motivo: null,
  ...cambios,
});
const asignatura = (...continuas: readonly string[]): AsignaturaPorCalificar => ({
  esIntegradora: false,
  unidades: continuas.map((continua) => unidad(continua)),
});

const columnas = (...asignaturas: readonly AsignaturaPorCalificar[]) => {
  const lectura = columnasDe(asignaturas);
  if (lectura.outcome === 'rechazadas') throw new Error('the columns were refused');
  return lectura.columnas;
};

test('the sample holds every kind of unit and of final', () => {
  const vistos = fc.sample(semestre, SIEMBRA).flatMap(({ asignaturas, normas: vigentes }) =>
    asignaturas.flatMap((una) => {
      const { niveles, asignatura: final } = recorridoDeAsignatura(una, vigentes);
      return [...niveles.map((nivel) => JSON.stringify(nivel)), final === null ? 'sin final' : final.nivel];
    }),
  );
  const letras = ['sa', 'de', 'au', 'co', 'cd', 'ca', 'na'];
  expect(new Set(vistos)).toEqual(
    new Set([
      ...letras,
      'sin final',
      ...[8, 9, 10].flatMap((numero, i) =>
        [letras[i], letras[i + 3]].map((nivel) =>
          JSON.stringify({ outcome: 'resuelta', nivel: { nivel, numero } }),
        ),
      ),
      JSON.stringify({ outcome: 'resuelta', nivel: { nivel: 'na', numero: null } }),
      ...['continua', 'sumativa'].map((falta) => JSON.stringify({ outcome: 'incompleta', falta })),
      ...['continua', 'sumativa', 'remedial', 'asistencias', 'motivo'].map((campo) =>
        JSON.stringify({ outcome: 'rechazada', campo }),
      ),
    ]),
  );
});

test('the batch says what the rules say one by one, whatever the norms and the captures', () => {
  fc.assert(
    fc.property(semestre, (uno) => {
      expect(discrepanciasDelLote(uno)).toEqual([]);
    }),
    SIEMBRA,
  );
});

test('repeating the steps of an explanation gives what the rules and the batch say', () => {
  fc.assert(
    fc.property(semestre, (uno) => {
      expect(discrepanciasDeLaExplicacion(uno)).toEqual([]);
    }),
    { ...SIEMBRA, numRuns: 60 },
  );
});

test.each([
  { minimo: '8.05', remedial: '8.1', nivel: 'sa' },
  { minimo: '8.05', remedial: '8', nivel: 'na' },
  { minimo: '8.1', remedial: '8.1', nivel: 'sa' },
])(
  'a remedial of $remedial in tenths, under a minimum of $minimo → $nivel',
  ({ minimo, remedial, nivel }) => {
    const reprobada = { ...asignatura(), unidades: [unidad('7', { remedial: decimal(remedial) })] };
    const lote = calificarLote(columnas(reprobada), con({ minimoAprobatorio: decimal(minimo) }));
    if (lote.outcome === 'rechazado') throw new Error('the batch was refused');
    expect(lote.columnas.escala).toBeLessThanOrEqual(10);
    expect(finalEnLote(lote, 0)?.nivel).toBe(nivel);
  },
);

test('an edited score reaches its final, and no other asignatura', () => {
  const lote = calificarLote(columnas(asignatura('8', '9'), asignatura('8', '8')), normas);
  if (lote.outcome === 'rechazado') throw new Error('the batch was refused');
  expect(anotar(lote.columnas, 1, unidad('8'))).toBe(null);
  recalificarAsignatura(lote, 0);
  expect([0, 1].map((a) => finalEnLote(lote, a)?.nivel)).toEqual(['sa', 'sa']);
  expect(anotar(lote.columnas, 2, unidad('10'))).toBe(null);
  recalificarAsignatura(lote, 1);
  expect([0, 1].map((a) => finalEnLote(lote, a)?.nivel)).toEqual(['sa', 'de']);
});

describe('figures that whole numbers cannot hold exactly are refused by name', () => {
  // Ten points take up the whole safe range, or one unit more than it.
  const CABE = 900_719_925_474_099;

  test.each([
    {
      caso: 'the finest scale',
      escala: CABE,
      otras: { pesoContinua: Fraccion.de(1), pesoSumativa: Fraccion.de(0) },
    },
    { caso: 'no scale', escala: 0, cifra: 'calificaciones' },
    { caso: 'part of a scale', escala: 0.5, cifra: 'calificaciones' },
    { caso: 'a finer scale', escala: CABE + 1, cifra: 'calificaciones' },
    { caso: 'two weights in the finest scale', escala: CABE, cifra: 'puntaje' },
    {
      caso: 'weights of many decimals',
      otras: { pesoContinua: decimal('0.70000000000000001') },
      cifra: 'puntaje',
    },
    {
      caso: 'weights beyond the scale',
      otras: { pesoSumativa: decimal('-9007199254740991') },
      cifra: 'puntaje',
    },
    { caso: 'an attendance of six decimals', otras: { asistenciaMinima: decimal('0.850001') } },
    { caso: 'an attendance of eight', otras: { asistenciaMinima: decimal('0.85000001') }, cifra: 'derecho' },
    {
      caso: 'an attendance of many sessions each',
      otras: { asistenciaMinima: decimal('4194304') },
      cifra: 'derecho',
    },
    {
      caso: 'a minimum beyond everything',
      otras: { minimoAprobatorio: decimal('9007199254740991') },
      cifra: 'nivel',
    },
  ])('$caso → $cifra', ({ escala = 10, otras = {}, cifra }) => {
    expect(calificarLote({ ...columnas(asignatura('8')), escala }, con(otras))).toMatchObject(
      cifra === undefined ? { outcome: 'calificado' } : { outcome: 'rechazado', cifra },
    );
  });
});
