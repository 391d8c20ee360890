import { describe, expect, test } from '@jest/globals';
import { enCeldas } from '../../../../../shared/captura/celdas';
import {
  asistenciaDelGrupo,
  avancePorMomento,
  nombreDeMomento,
  partesDeNivel,
  repartoPorNivel,
  repartoPorSemaforo,
} from '../../../../../addin/panel/captura/calificaciones/cuentas-de-captura';
import {
  type Filtro,
  type Orden,
  renglonesCalificados,
  verRenglones,
} from '../../../../../addin/panel/captura/calificaciones/renglones-calificados';
import {
  calificarCaptura,
  type CapturaCalificada,
} from '../../../../../shared/calificacion/calificar-captura';
import { type ContextoDeCalificacion } from '../../../../../shared/calificacion/contexto-de-calificacion';
import { normasEn } from '../../../../../shared/norma/normas';
import { decimal } from '../../../../../shared/nucleo/decimal';
import { capturaCon, PLAN_CONALEP, PLAN_UT } from '../captura-de-prueba';

const CONTEXTO: ContextoDeCalificacion = {
  normas: normasEn('2026-12-11'),
  corte: 1,
  minimoAprobatorio: decimal('70'),
  dia: null,
};

function calificada(captura: ReturnType<typeof capturaCon>): CapturaCalificada {
  const suya = calificarCaptura(captura.celdas, CONTEXTO);
  if (!suya) throw new Error('the captura has no plan');
  return suya;
}

const U1 = (valor: string) => ({
  'u1/i/EX': valor,
  'u1/i/PR': valor,
  'u1/sesiones': '10',
  'u1/asistencias': '10',
});
const U2 = (valor: string) => ({
  'u2/i/EX': valor,
  'u2/i/PR': valor,
  'u2/sesiones': '10',
  'u2/asistencias': '10',
});

/** ALBA in 9, BRAVO with unit 2 in NA, CRUZ without the right in unit 1, DIAZ with nothing. */
const UT = calificada(
  capturaCon(PLAN_UT, {
    '0001': { ...U1('9'), ...U2('9') },
    '0002': { ...U1('10'), ...U2('7.99') },
    '0003': { ...U1('8'), 'u1/asistencias': '8' },
  }),
);
const CONALEP = calificada(
  capturaCon(PLAN_CONALEP, {
    '0001': { 'ra/1.1': '80', sesiones: '10', asistencias: '9' },
    '0002': { 'ra/1.1': '50', 'ra/1.2': '100', sesiones: '10', asistencias: '10' },
  }),
);

const ver = (captura: CapturaCalificada, filtro: Filtro, orden: Orden) =>
  verRenglones(renglonesCalificados(captura, CONTEXTO.normas), filtro, orden).map(({ nombre }) => nombre);

test('each institution by its own final', () => {
  const finales = (captura: CapturaCalificada) =>
    renglonesCalificados(captura, CONTEXTO.normas).map(({ final }) => final);
  expect(finales(UT)).toEqual(['9 DE', 'NA', 'NA', null]);
  expect(finales(CONALEP)).toEqual(['80.00', '50.00', null, null]);
});

test.each([
  { desempeno: '88.9989', final: '89.00' },
  { desempeno: '69.997', final: '69.997' },
])('a performance of $desempeno reads $final, as in the sheet and in the report', ({ desempeno, final }) => {
  if (CONALEP.institucion !== 'conalep') throw new Error('not of CONALEP');
  const alumnos = CONALEP.alumnos.map((uno) => ({ ...uno, desempeno: decimal(desempeno) }));
  const [primero] = renglonesCalificados({ ...CONALEP, alumnos }, CONTEXTO.normas);
  expect(primero?.final).toBe(final);
});

test.each<{ captura: CapturaCalificada; filtro: Filtro; orden: Orden; ve: string[] }>([
  { captura: UT, filtro: 'todos', orden: 'nombre', ve: ['ALBA', 'BRAVO', 'CRUZ', 'DIAZ'] },
  { captura: UT, filtro: 'na', orden: 'nombre', ve: ['BRAVO', 'CRUZ'] },
  { captura: UT, filtro: 'pendientes', orden: 'nombre', ve: ['CRUZ', 'DIAZ'] },
  { captura: UT, filtro: 'riesgo', orden: 'nombre', ve: ['CRUZ'] },
  { captura: UT, filtro: 'todos', orden: 'urgencia', ve: ['CRUZ', 'DIAZ', 'ALBA', 'BRAVO'] },
  { captura: UT, filtro: 'todos', orden: 'final', ve: ['BRAVO', 'CRUZ', 'ALBA', 'DIAZ'] },
  { captura: CONALEP, filtro: 'riesgo', orden: 'nombre', ve: ['BRAVO'] },
  { captura: CONALEP, filtro: 'na', orden: 'nombre', ve: ['BRAVO'] },
  { captura: CONALEP, filtro: 'pendientes', orden: 'final', ve: ['CRUZ', 'DIAZ'] },
  { captura: CONALEP, filtro: 'todos', orden: 'final', ve: ['BRAVO', 'ALBA', 'CRUZ', 'DIAZ'] },
])('$captura.institucion: $filtro, $orden', ({ captura, filtro, orden, ve }) => {
  expect(ver(captura, filtro, orden)).toEqual(ve);
});

test('what each still lacks goes with them', () => {
  const [alba, bravo] = renglonesCalificados(UT, CONTEXTO.normas);
  expect(alba?.faltantes).toEqual([]);
  expect(bravo?.faltantes.map(({ que, unidad }) => [que, unidad])).toContainEqual(['recuperacion', 2]);
});

describe('the grupo', () => {
  test('levels by unit and final, from the highest', () => {
    if (UT.institucion !== 'ut') throw new Error('not an asignatura');
    expect(repartoPorNivel(UT)).toEqual([
      { etiqueta: 'Unidad 1', cuentas: { 9: 1, 10: 1, na: 1, pendiente: 1 } },
      { etiqueta: 'Unidad 2', cuentas: { 9: 1, na: 1, pendiente: 2 } },
      { etiqueta: 'Final', cuentas: { 9: 1, na: 2, pendiente: 1 } },
    ]);
    expect(partesDeNivel(false).map(({ nombre }) => nombre)).toEqual(['AU', 'DE', 'SA', 'NA', 'Pend.']);
    expect(partesDeNivel(true).map(({ nombre }) => nombre)).toEqual(['CA', 'CD', 'CO', 'NA', 'Pend.']);
  });

  test('by semáforo', () => {
    expect(repartoPorSemaforo(CONALEP)).toEqual({ verde: 1, amarillo: 0, rojo: 1, gris: 2 });
  });

  test('what is captured of what is to be, by unit or corte', () => {
    expect(avancePorMomento(UT, new Map())).toEqual([
      { etiqueta: 'Unidad 1', hecho: 6, todo: 8 },
      { etiqueta: 'Unidad 2', hecho: 4, todo: 8 },
    ]);
    const captura = enCeldas([{ matricula: '0001', columna: 'ra/1.1', valor: '90' }]);
    expect(avancePorMomento(CONALEP, captura)).toEqual([
      { etiqueta: 'Corte 1', hecho: 2, todo: 4, aviso: '1 de la sábana' },
      { etiqueta: 'Corte 2', hecho: 1, todo: 4, aviso: '1 de la sábana' },
    ]);
    expect([UT, CONALEP].map(({ plan }) => nombreDeMomento(plan))).toEqual(['Unidad', 'Corte']);
  });

  test('attendance, and who lost the right', () => {
    expect(asistenciaDelGrupo(UT)).toEqual([
      { etiqueta: 'Unidad 1', hecho: 28, todo: 30, aviso: '1 sin derecho' },
      { etiqueta: 'Unidad 2', hecho: 20, todo: 20 },
    ]);
    expect(asistenciaDelGrupo(CONALEP)).toEqual([{ etiqueta: 'Módulo', hecho: 19, todo: 20 }]);
  });
});
