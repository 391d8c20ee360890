import { describe, expect, test } from '@jest/globals';
import { calificarCaptura } from '../../../shared/calificacion/calificar-captura';
import { loQueLeFalta } from '../../../shared/calificacion/lo-que-le-falta';
import { enCeldas } from '../../../shared/captura/celdas';
import { CLAVE_DEL_PLAN, textoDePlan } from '../../../shared/captura/plan-de-captura';
import { type PlanConalep, type PlanUt } from '../../../shared/modelo/captura';
import { type NumeroCorte } from '../../../shared/modelo/corte';
import { normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';

const normas = normasEn('2026-12-11');
const comun = { nombre: 'Ejemplo', docentes: ['TORRES REYES JUAN'], asistencia: 'totales' as const };
const DIA = { fechaReferencia: '2026-12-11', diasInhabiles: [] };

const indicador = (clave: string, tipo: 'continua' | 'sumativa', peso: string) => ({
  ...{ clave, evidencia: '', instrumento: 'Rúbrica', tipo, peso },
});
const unidad = (numero: number) => ({
  unidad: numero,
  nombre: `Unidad ${numero}`,
  criterios: [
    {
      nombre: 'Saber' as const,
      peso: '1',
      indicadores: [
        indicador('C1', 'continua', '0.4'),
        indicador('C2', 'continua', '0.3'),
        indicador('S1', 'sumativa', '0.3'),
      ],
    },
  ],
});
const PLAN_UT: PlanUt = {
  ...{ institucion: 'ut', ...comun, niveles: [] },
  plan: { clave: 'MAT', asignatura: 'Ejemplo', esIntegradora: false, unidades: [unidad(1), unidad(2)] },
};
const PLAN_CONALEP: PlanConalep = {
  ...{ institucion: 'conalep', ...comun },
  actividades: [
    { ra: '1.1', peso: '40', corte: 1 },
    { ra: '1.2', peso: '20', corte: 2 },
    { ra: '2.1', peso: '40', corte: 3 },
  ],
};

const APROBADA = {
  'u2/i/C1': '9',
  'u2/i/C2': '9',
  'u2/i/S1': '9',
  'u2/sesiones': '20',
  'u2/asistencias': '20',
};

function textosDe(
  plan: PlanUt | PlanConalep,
  suyas: Readonly<Record<string, string>>,
  { corte = 2, minimo = '70' }: { corte?: NumeroCorte; minimo?: string | null } = {},
): string[] {
  const celdas = enCeldas([
    { ...CLAVE_DEL_PLAN, valor: textoDePlan(plan) },
    ...Object.entries({ nombre: 'ALBA', ...suyas }).map(([columna, valor]) => ({
      ...{ matricula: '0001', columna, valor },
    })),
  ]);
  const minimoAprobatorio = minimo === null ? null : decimal(minimo);
  const calificada = calificarCaptura(celdas, { normas, corte, minimoAprobatorio, dia: DIA });
  if (!calificada) throw new Error('not graded');
  expect(loQueLeFalta(calificada, 'nadie', normas)).toEqual([]);
  return loQueLeFalta(calificada, '0001', normas).map(({ texto, fundamento }) => `${texto} [${fundamento}]`);
}

describe('Universidad Tecnológica', () => {
  test.each([
    {
      caso: 'the sumativa that reaches SA, as NECESITA tells it',
      suyas: { 'u1/i/C1': '8', 'u1/i/C2': '8', 'u1/sesiones': '20', 'u1/asistencias': '20' },
      textos: [
        'Unidad 1: falta calificar S1. [Art. 34]',
        'Unidad 1: necesita al menos 8 en la sumativa para SA. [Arts. 37 y 48]',
        'Unidad 1: lleva 20 de 20 sesiones; puede faltar todavía a 3 sesiones sin bajar de 85 %. [Art. 44]',
      ],
    },
    {
      caso: 'what is pending of both kinds, one of them justified',
      suyas: { 'u1/i/C1': '10', 'u1/i/C2': 'JU' },
      textos: [
        'Unidad 1: falta calificar S1. [Art. 34]',
        'Unidad 1: sigue pendiente C2, con falta justificada. [Art. 46]',
        'Unidad 1: necesita al menos 6.67 en lo que falta por calificar para SA. [Arts. 37 y 48]',
      ],
    },
    {
      caso: 'part of the continua',
      suyas: { 'u1/i/C1': '10', 'u1/i/S1': '10' },
      textos: [
        'Unidad 1: falta calificar C2. [Art. 34]',
        'Unidad 1: necesita al menos 3.34 en lo que falta de la continua para SA. [Arts. 37 y 48]',
      ],
    },
    {
      caso: 'no sumativa is enough',
      suyas: { 'u1/i/C1': '5', 'u1/i/C2': 'NP' },
      textos: [
        'Unidad 1: falta calificar S1. [Art. 34]',
        'Unidad 1: ni con 10 en la sumativa llega a SA. [Arts. 37 y 48]',
      ],
    },
    {
      caso: 'already reached whatever comes is not told as a grade that is lacking',
      suyas: {
        'u1/i/C1': '10',
        'u1/i/C2': '10',
        'u1/i/S1': '4',
        ...{ 'u1/sesiones': '20', 'u1/asistencias': '17' },
      },
      textos: [
        'Unidad 1: lleva 17 de 20 sesiones; si falta a la siguiente pierde el derecho a evaluarse. [Art. 44]',
      ],
    },
    {
      caso: 'the right, lost: the attendances that would give it back, and the remedials',
      suyas: {
        'u1/i/C1': '10',
        'u1/i/C2': '10',
        'u1/i/S1': '10',
        'u1/sesiones': '20',
        'u1/asistencias': '16',
      },
      textos: [
        'Unidad 1: sin derecho a evaluarse, con 16 de 20 sesiones y un mínimo de 85 %; lo recupera si asiste a 7 sesiones seguidas. [Art. 44]',
        'Unidad 1 en NA: se recupera con 8 o más en remedial, y vale 8; le quedan 2 remediales. [Arts. 51 y 52]',
      ],
    },
    {
      caso: 'an improvement that would lower it waits for its confirmation',
      suyas: {
        ...{ 'u1/i/C1': '9', 'u1/i/C2': '9', 'u1/i/S1': '9' },
        'remedial/1/2026-10-12/calificacion': '7',
      },
      textos: [
        'La remedial de la unidad 1 del 12/10/2026 la dejaría en NA: no cuenta mientras el alumno no la confirme. [Art. 52]',
      ],
    },
    {
      caso: 'remedials beyond the limit, in NA for good',
      suyas: {
        ...{ 'u1/i/C1': '5', 'u1/i/C2': '5', 'u1/i/S1': '5' },
        'remedial/1/2026-10-12/calificacion': '7',
        'remedial/1/2026-10-19/calificacion': '6',
        'remedial/1/2026-10-26/calificacion': '10',
      },
      textos: [
        'Unidad 1 en NA y sin remediales: la asignatura no se acredita. [Arts. 39 y 51]',
        'La remedial de la unidad 1 del 26/10/2026 no cuenta: ya se usaron las 2 de la asignatura. [Art. 51]',
      ],
    },
    {
      caso: 'a remedial of a unit without a level; many days without coming',
      suyas: {
        ...{ 'u1/i/C1': '10', 'u1/i/C2': '10', 'ultima-asistencia': '2026-12-04' },
        'remedial/1/2026-10-12/calificacion': '10',
      },
      textos: [
        'Unidad 1: falta calificar S1. [Art. 34]',
        'Unidad 1: necesita al menos 3.34 en la sumativa para SA. [Arts. 37 y 48]',
        'La remedial de la unidad 1 del 12/10/2026 no cuenta mientras la unidad no tenga nivel. [Art. 50]',
        'Asistir: lleva 7 días sin hacerlo. [Art. 61]',
      ],
    },
  ])('$caso', ({ suyas, textos }) => {
    expect(textosDe(PLAN_UT, { ...APROBADA, ...suyas })).toEqual(textos);
  });
});

describe('CONALEP', () => {
  test.each([
    {
      caso: 'what is due by the corte, and what it takes to pass',
      suyas: {},
      textos: [
        'Falta capturar al corte 2 R.A. 1.1 (40 puntos) y R.A. 1.2 (20 puntos): 60 puntos en total. [PO-04, norma 12-c]',
        'Para aprobar le faltan 70 puntos de los 100 por evaluar: 70 en promedio. [PO-04, norma 1]',
      ],
    },
    {
      caso: 'points lacking in what is registered, attendance and absence',
      suyas: {
        ...{ 'ra/1.1': '50', 'ra/1.2': '60', sesiones: '20', asistencias: '15' },
        'ultima-asistencia': '2026-12-10',
      },
      textos: [
        'Le faltan 10 puntos en lo ya registrado para un desempeño de 70. [PO-04, norma 12-c]',
        'Para aprobar le faltan 38 puntos de los 40 por evaluar: 95 en promedio. [PO-04, norma 1]',
        'Lleva 15 de 20 sesiones: le falta asistir a 5 seguidas para llegar a 80 %. [PO-04, norma 12-c]',
      ],
    },
    {
      caso: 'beyond reach',
      suyas: { 'ra/1.1': '0', 'ra/1.2': '0', 'ultima-asistencia': '2026-12-01' },
      textos: [
        'Le faltan 42 puntos en lo ya registrado para un desempeño de 70. [PO-04, norma 12-c]',
        'Ya no llega a 70: puede reunir 40 puntos cuando más. [PO-04, norma 1]',
        'Asistir: lleva 10 días sin hacerlo. [Reglamento UT, art. 61]',
      ],
    },
    {
      caso: 'nothing left to register',
      suyas: { 'ra/1.1': '50', 'ra/1.2': '50', 'ra/2.1': '50' },
      momento: { corte: 3 as const },
      textos: [
        'Le faltan 20 puntos para un desempeño de 70, y ya no queda peso por registrar: sólo por rectificación autorizada o regularización. [PO-04, norma 12-c]',
        'Ya no llega a 70: puede reunir 50 puntos cuando más. [PO-04, norma 1]',
      ],
    },
    { caso: 'nothing', suyas: { 'ra/1.1': '100', 'ra/1.2': '100', 'ra/2.1': '100' }, textos: [] },
  ])('$caso', ({ suyas, textos, momento }) => {
    expect(textosDe(PLAN_CONALEP, suyas, momento)).toEqual(textos);
  });

  test('without a minimum nothing is said of points', () => {
    expect(textosDe(PLAN_CONALEP, { 'ra/1.1': '50' }, { corte: 1, minimo: null })).toEqual([]);
  });

  test('amarillo asks for the attendances of its own threshold', () => {
    const suyas = { 'ra/1.1': '100', 'ra/1.2': '100', 'ra/2.1': '100', sesiones: '20', asistencias: '17' };
    expect(textosDe(PLAN_CONALEP, suyas)).toEqual([
      'Lleva 17 de 20 sesiones: le falta asistir a 10 seguidas para llegar a 90 %. [PO-04, norma 12-c]',
    ]);
  });
});
