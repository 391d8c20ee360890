import { expect, test } from '@jest/globals';
import { faltasDelPlan } from '../../../shared/captura/faltas-del-plan';
import { type IndicadorDePlan, type UnidadDePlan } from '../../../shared/modelo/asignatura-capturada';
import { type PlanDeCaptura } from '../../../shared/modelo/captura';
import { normasEn } from '../../../shared/norma/normas';
import { planConalep, planUt } from '../../captura-de-prueba';

const NORMAS = normasEn('2026-11-01');
const { plan: PLAN } = planUt();

/** The plan with every unit of it changed. */
const conUnidades = (cambiar: (unidad: UnidadDePlan) => UnidadDePlan): PlanDeCaptura =>
  planUt({ plan: { ...PLAN, unidades: PLAN.unidades.map(cambiar) } });

const conIndicadores = (cambiar: (indicador: IndicadorDePlan) => IndicadorDePlan): PlanDeCaptura =>
  conUnidades((unidad) => ({
    ...unidad,
    criterios: unidad.criterios.map((criterio) => ({
      ...criterio,
      indicadores: criterio.indicadores.map(cambiar),
    })),
  }));

/** The plan whose first indicator is called otherwise. */
const primeroSeLlama = (clave: string): PlanDeCaptura =>
  conIndicadores((indicador) => (indicador.clave === 'U1-S1' ? { ...indicador, clave } : indicador));

const faltas = (plan: PlanDeCaptura, asignatura = 'BDA-04') =>
  faltasDelPlan(plan, { asignatura }, NORMAS).map(({ clave, unidad, suma }) =>
    [clave, unidad, suma].filter((parte) => parte !== null).join(' '),
  );

test.each<{ caso: string; plan: PlanDeCaptura; esperadas: string[] }>([
  { caso: 'as it should be', plan: planUt(), esperadas: [] },
  { caso: 'of R.A. as it should be', plan: planConalep(), esperadas: [] },
  {
    caso: 'whose R.A. weigh less than 100',
    plan: planConalep({ actividades: [{ ra: '1.1', peso: '99.9', corte: 1 }] }),
    esperadas: ['suma-de-pesos 99.9'],
  },
  {
    caso: 'with an R.A. twice',
    plan: planConalep({
      actividades: [
        { ra: '1.1', peso: '40', corte: 1 },
        { ra: '1.1', peso: '60', corte: 2 },
      ],
    }),
    esperadas: ['repetido'],
  },
  {
    caso: 'with a unit twice',
    plan: conUnidades((unidad) => ({ ...unidad, unidad: 1 })),
    esperadas: ['repetido'],
  },
  {
    caso: 'with an indicator twice in a unit, whatever its case',
    plan: primeroSeLlama('u1-h1'),
    esperadas: ['repetido'],
  },
  {
    caso: 'whose indicators weigh less than one',
    plan: conIndicadores((uno) => (uno.clave === 'U1-S1' ? { ...uno, peso: '0.9' } : uno)),
    esperadas: ['suma-de-indicadores 1 0.9', 'continua-y-sumativa 1 0.7'],
  },
  {
    caso: 'all of it exams',
    plan: conIndicadores((uno) => ({ ...uno, instrumento: 'Reactivos' })),
    esperadas: ['solo-examen 1', 'solo-examen 2'],
  },
])('a plan $caso: $esperadas', ({ plan, esperadas }) => {
  expect(faltas(plan)).toEqual(esperadas);
});

test('a plan of another asignatura is refused', () => {
  expect(faltas(planUt(), 'INT-05')).toEqual(['otra-asignatura']);
});

test.each([
  { cuantos: 300, esperadas: [] },
  { cuantos: 301, esperadas: ['demasiados-indicadores'] },
])('a plan of $cuantos indicators: $esperadas', ({ cuantos, esperadas }) => {
  const [modelo] = PLAN.unidades[0]?.criterios[0]?.indicadores ?? [];
  if (!modelo) throw new Error('the sample plan has an indicator');
  // The first of one criterio of one unit, again and again: only how many they are is looked at here.
  const muchos = Array.from({ length: cuantos - 5 }, () => modelo);
  const plan = conUnidades((unidad) => ({
    ...unidad,
    criterios: unidad.criterios.map((criterio, i) =>
      unidad.unidad === 1 && i === 0 ? { ...criterio, indicadores: muchos } : criterio,
    ),
  }));
  expect(faltas(plan).filter((una) => una.startsWith('demasiados'))).toEqual(esperadas);
});

test('weights that do not give continua and sumativa their share are refused by Art. 48', () => {
  const plan = conIndicadores((uno) => ({ ...uno, tipo: 'continua' }));
  expect(faltasDelPlan(plan, { asignatura: 'BDA-04' }, NORMAS)).toMatchObject([
    { clave: 'continua-y-sumativa', unidad: 1, fundamento: 'Art. 48' },
    { clave: 'continua-y-sumativa', unidad: 2, fundamento: 'Art. 48' },
  ]);
});

test.each([
  { clave: 'Matrícula', esperadas: ['clave-reservada 1'] },
  { clave: 'nombre', esperadas: ['clave-reservada 1'] },
  { clave: ' VECES CURSADA ', esperadas: ['clave-reservada 1'] },
  { clave: 'Última asistencia', esperadas: ['clave-reservada 1'] },
  { clave: 'Nombre del proyecto', esperadas: [] },
])('an indicator called «$clave»: $esperadas', ({ clave, esperadas }) => {
  expect(faltas(primeroSeLlama(clave))).toEqual(esperadas);
});
