import { describe, expect, test } from '@jest/globals';
import { explicacionDeCaptura } from '../../../../../addin/panel/captura/por-que/explicacion-de-captura';
import {
  clavesDeCelda,
  deAsignatura,
  deModulo,
  deUnidad,
  preguntasDeCaptura,
} from '../../../../../addin/panel/captura/por-que/preguntas-de-captura';
import { type ContextoDeCalificacion } from '../../../../../shared/calificacion/contexto-de-calificacion';
import { normasEn } from '../../../../../shared/norma/normas';
import { decimal } from '../../../../../shared/nucleo/decimal';
import { capturaCon, PLAN_CONALEP, PLAN_UT } from '../captura-de-prueba';

const CONTEXTO: ContextoDeCalificacion = {
  normas: normasEn('2026-12-11'),
  corte: 2,
  minimoAprobatorio: decimal('70'),
  dia: { fechaReferencia: '2026-12-11', diasInhabiles: [] },
};
const TODO = { minimo: true, dia: true };
const NADA = { minimo: false, dia: false };

const UT = capturaCon(PLAN_UT, {
  '0001': {
    ...{ 'u1/i/EX': '7.5', 'u1/i/PR': 'NP', 'u1/sesiones': '20', 'u1/asistencias': '18' },
    ...{ 'u2/i/EX': '9', 'u2/i/PR': '10', 'u2/sesiones': '10', 'u2/asistencias': '10' },
    ...{ 'remedial/1/2026-12-01/calificacion': '9', 'ultima-asistencia': '2026-12-09' },
  },
});
const CONALEP = capturaCon(PLAN_CONALEP, {
  '0001': { 'ra/1.1': '50', 'ra/1.2': '80', sesiones: '20', asistencias: '17' },
});

const resultado = (captura: typeof UT, { pregunta }: ReturnType<typeof deModulo>, contexto = CONTEXTO) =>
  explicacionDeCaptura(captura, '0001', pregunta, contexto)?.pasos.at(-1)?.mostrado;

test.each([
  { cifra: deUnidad(1, 'Saber'), dice: '7.5' },
  { cifra: deUnidad(1, 'calificacion'), dice: '2.25' },
  { cifra: deUnidad(1, 'letraInicial'), dice: 'NA' },
  { cifra: deUnidad(1, 'letraFinal'), dice: 'SA' },
  { cifra: deUnidad(1, 'derecho'), dice: 'verdadero' },
  { cifra: deAsignatura('remedialesUsadas'), dice: '1' },
  { cifra: deAsignatura('final'), dice: '9' },
  { cifra: deAsignatura('diasSinAsistir'), dice: '2' },
  { cifra: deAsignatura('semaforo'), dice: 'verde' },
])('$cifra.titulo is $dice', ({ cifra, dice }) => {
  expect(resultado(UT, cifra)).toBe(dice);
});

test.each([
  { cifra: deModulo('pesoLogrado'), dice: '68' },
  { cifra: deModulo('desempeno'), dice: '68' },
  { cifra: deModulo('R02'), dice: 'rojo' },
  { cifra: deModulo('R04c'), dice: 'amarillo' },
])('$cifra.titulo is $dice', ({ cifra, dice }) => {
  expect(resultado(CONALEP, cifra)).toBe(dice);
});

describe.each([
  { nombre: 'an asignatura', captura: UT },
  { nombre: 'a módulo', captura: CONALEP },
])('$nombre', ({ captura }) => {
  test('every figure that is offered has its steps, also of whoever has nothing captured', () => {
    for (const matricula of ['0001', '0002']) {
      for (const { pregunta } of preguntasDeCaptura(captura.plan, TODO)) {
        expect(explicacionDeCaptura(captura, matricula, pregunta, CONTEXTO)?.pasos.length).toBeGreaterThan(0);
      }
    }
  });

  test('without a day nor a minimum, those that are offered do not depend on them', () => {
    const sinNada = { ...CONTEXTO, minimoAprobatorio: null, dia: null };
    const otras = {
      ...sinNada,
      minimoAprobatorio: decimal('99'),
      dia: { fechaReferencia: '2030-01-01', diasInhabiles: [] },
    };
    for (const { pregunta } of preguntasDeCaptura(captura.plan, NADA)) {
      expect(explicacionDeCaptura(captura, '0001', pregunta, sinNada)).toEqual(
        explicacionDeCaptura(captura, '0001', pregunta, otras),
      );
    }
  });

  test('keys and titles tell figures apart', () => {
    const preguntas = preguntasDeCaptura(captura.plan, TODO);
    expect(new Set(preguntas.map(({ clave }) => clave)).size).toBe(preguntas.length);
    expect(new Set(preguntas.map(({ titulo }) => titulo)).size).toBe(preguntas.length);
  });
});

test('a criterio that the unit does not have is not offered', () => {
  const claves = preguntasDeCaptura(PLAN_UT, TODO).map(({ clave }) => clave);
  expect(claves).toContain('u1/Saber Hacer');
  expect(claves).not.toContain('u1/Ser');
});

test.each([
  { captura: UT, columna: 'u1/i/PR', primera: 'u1/Saber Hacer' },
  { captura: UT, columna: 'u2/asistencias', primera: 'u2/derecho' },
  { captura: UT, columna: 'u2/s/2026-10-12/1', primera: 'u2/derecho' },
  { captura: UT, columna: 'veces-cursada', primera: 'R10' },
  { captura: UT, columna: 'ultima-asistencia', primera: 'diasSinAsistir' },
  { captura: UT, columna: 'remedial/1/2026-12-01/calificacion', primera: 'u1/letraFinal' },
  { captura: CONALEP, columna: 'ra/1.1', primera: 'pesoLogrado' },
  { captura: CONALEP, columna: 'asistencias', primera: 'R04c' },
])('from $columna comes first $primera', ({ captura: { plan }, columna, primera }) => {
  const claves = clavesDeCelda(plan, columna);
  expect(claves[0]).toBe(primera);
  const hay = preguntasDeCaptura(plan, TODO).map(({ clave }) => clave);
  expect(hay).toEqual(expect.arrayContaining(claves));
});

test.each(['nombre', 'plan', 'cualquiera'])('nothing comes from %s', (columna) => {
  expect(clavesDeCelda(PLAN_UT, columna)).toEqual([]);
});

test('whoever is not there, and what the other institution asks, have no explanation', () => {
  const { pregunta } = deAsignatura('final');
  expect(explicacionDeCaptura(UT, '9999', pregunta, CONTEXTO)).toBeNull();
  expect(explicacionDeCaptura(CONALEP, '0001', pregunta, CONTEXTO)).toBeNull();
  expect(explicacionDeCaptura(UT, '0001', deModulo('tope').pregunta, CONTEXTO)).toBeNull();
});
