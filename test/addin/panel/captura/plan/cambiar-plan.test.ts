import { describe, expect, test } from '@jest/globals';
import {
  agregarActividad,
  cambiarActividad,
  quitarActividad,
  repartirActividades,
} from '../../../../../addin/panel/captura/plan/cambiar-plan-conalep';
import {
  agregarIndicador,
  agregarUnidad,
  cabeOtraUnidad,
  lugarDeIndicador,
  quitarIndicador,
  quitarNivel,
  quitarUnidad,
  repartirIndicadores,
} from '../../../../../addin/panel/captura/plan/cambiar-plan-ut';
import {
  type PlanConalepEnTexto,
  type PlanUtEnTexto,
} from '../../../../../addin/panel/captura/plan/plan-en-texto';
import { conIntegradora, PLANTILLAS } from '../../../../../addin/panel/captura/plan/plan-por-omision';
import { repartirPeso } from '../../../../../addin/panel/captura/plan/repartir-peso';
import {
  repartoDeModulo,
  repartoDeUnidad,
  sumaDePesos,
} from '../../../../../addin/panel/captura/plan/pesos-de-plan';
import { leer, planUt } from './plan-de-prueba';

const enSaberHacer = { unidad: 1, criterio: 'Saber Hacer' } as const;

const claves = ({ unidades }: PlanUtEnTexto, unidad = 1) =>
  unidades
    .find((una) => una.unidad === unidad)
    ?.criterios.flatMap(({ indicadores }) => indicadores.map(({ clave }) => clave));

const primeraUnidad = ({ unidades: [unidad] }: PlanUtEnTexto) => {
  if (!unidad) throw new Error('a plan without units');
  return unidad;
};

describe('indicators', () => {
  test('another goes under the one it is asked from, with the free clave and its kind', () => {
    const plan = agregarIndicador(planUt(), enSaberHacer, 4);
    expect(claves(plan)).toEqual(['U1-S1', 'U1-H1', 'U1-H3', 'U1-H2', 'U1-E1']);
    expect(lugarDeIndicador(plan, 7)).toEqual(enSaberHacer);
  });

  test('one is taken away, and found nowhere then', () => {
    const plan = quitarIndicador(planUt(), 4);
    expect(claves(plan)).toEqual(['U1-S1', 'U1-H2', 'U1-E1']);
    expect(lugarDeIndicador(plan, 4)).toBeNull();
  });

  test('the first of an empty criterio is continua', () => {
    const vacio = quitarIndicador(planUt(), 3);
    const plan = agregarIndicador(vacio, { unidad: 1, criterio: 'Saber' });
    expect(primeraUnidad(plan).criterios[0]?.indicadores).toMatchObject([
      { clave: 'U1-S1', tipo: 'continua' },
    ]);
  });

  test('a split gives weights that add up', () => {
    const plan = repartirIndicadores(agregarIndicador(planUt(), enSaberHacer), enSaberHacer);
    expect(primeraUnidad(plan).criterios[1]?.indicadores.map(({ peso }) => peso)).toEqual([
      '0.3333',
      '0.3333',
      '0.3334',
    ]);
  });
});

describe('units', () => {
  test.each(PLANTILLAS.map(({ nombre }, i) => ({ nombre, i })))(
    'the template $nombre can be graded by',
    ({ i }) => {
      expect(leer(agregarUnidad(planUt(), i))).toMatchObject({ campos: [], faltas: [] });
    },
  );

  test('the last one is repeated with claves of the new one, and can be graded by', () => {
    const plan = agregarUnidad(planUt(), 'ultima');
    expect(claves(plan, 2)).toEqual(['U2-S1', 'U2-H1', 'U2-H2', 'U2-E1']);
    expect(leer(plan)).toMatchObject({ campos: [], faltas: [] });
  });

  test('a clave of another unit stays when it is repeated', () => {
    const once = { ...primeraUnidad(planUt()), unidad: 11 };
    expect(claves(agregarUnidad({ ...planUt(), unidades: [once] }, 'ultima'), 12)).toEqual(claves(planUt()));
  });

  test('one that goes leaves the number of the others; the next is after the last', () => {
    const tres = agregarUnidad(agregarUnidad(planUt(), 0), 0);
    const sinDos = quitarUnidad(tres, 2);
    expect(sinDos.unidades.map(({ unidad }) => unidad)).toEqual([1, 3]);
    expect(agregarUnidad(sinDos, 'ultima').unidades.map(({ unidad }) => unidad)).toEqual([1, 3, 4]);
  });

  test('without any to repeat, the first template is offered; past twelve there is no room', () => {
    const vacio = { ...planUt(), unidades: [] };
    expect(claves(agregarUnidad(vacio, 'ultima'))).toEqual(claves(planUt()));
    const once = Array.from({ length: 11 }).reduce<PlanUtEnTexto>(
      (plan) => agregarUnidad(plan, 'ultima'),
      planUt(),
    );
    expect([cabeOtraUnidad(planUt()), cabeOtraUnidad(once)]).toEqual([true, false]);
  });
});

describe('levels', () => {
  const nombres = ({ niveles }: PlanUtEnTexto) => niveles.map(({ nombre }) => nombre);

  test('an integradora has its own, and those that somebody wrote stay', () => {
    const integradora = conIntegradora(planUt(), true);
    expect(nombres(integradora)).toEqual(['CA', 'CD', 'CO']);
    expect(conIntegradora(integradora, false)).toEqual(planUt());
    expect(nombres(conIntegradora(quitarNivel(planUt(), 2), true))).toEqual(['AU', 'DE']);
  });
});

describe('R.A.', () => {
  const plan: PlanConalepEnTexto = {
    institucion: 'conalep',
    actividades: [
      { llave: 0, ra: '1.1', peso: '50', corte: 1 },
      { llave: 1, ra: '1.2', peso: '50', corte: 2 },
    ],
  };
  const ras = ({ actividades }: PlanConalepEnTexto) => actividades.map(({ ra, corte }) => `${ra}@${corte}`);

  test.each([
    { tras: 0, esperado: ['1.1@1', '1.3@1', '1.2@2'] },
    { tras: null, esperado: ['1.1@1', '1.2@2', '1.3@2'] },
  ])('another under $tras follows it', ({ tras, esperado }) => {
    expect(ras(agregarActividad(plan, tras))).toEqual(esperado);
  });

  test('the first one is 1.1; after a name of its own there is none to guess', () => {
    expect(ras(agregarActividad({ ...plan, actividades: [] }))).toEqual(['1.1@1']);
    expect(ras(agregarActividad(cambiarActividad(plan, 1, { ra: 'Final' }), 1)).at(-1)).toBe('@2');
  });

  test('split, and taken away', () => {
    const tres = repartirActividades(agregarActividad(plan));
    expect(tres.actividades.map(({ peso }) => peso)).toEqual(['33.33', '33.33', '33.34']);
    expect(ras(quitarActividad(tres, 0))).toEqual(['1.2@2', '1.3@2']);
  });

  test('the picture tells what is due by each corte', () => {
    const { totales, suma } = repartoDeModulo(cambiarActividad(plan, 1, { peso: '40,5' }).actividades);
    expect({ totales, suma }).toEqual({
      totales: [
        ['Corte 1', '50'],
        ['Corte 2', '40.5'],
        ['Corte 3', '0'],
      ],
      suma: '90.5',
    });
    expect(repartoDeModulo(cambiarActividad(plan, 1, { peso: '-4' }).actividades).suma).toBe('50');
  });
});

test('the picture of a unit weighs each indicator by its criterio', () => {
  const { tramos, totales, suma } = repartoDeUnidad(primeraUnidad(planUt()));
  expect(tramos.map(({ clave, peso }) => `${clave} ${peso}`)).toEqual([
    'U1-S1 0.3',
    'U1-H1 0.3',
    'U1-H2 0.2',
    'U1-E1 0.2',
  ]);
  expect({ totales, suma }).toEqual({
    totales: [
      ['Continua', '0.7'],
      ['Sumativa', '0.3'],
    ],
    suma: '1',
  });
});

test.each([
  { pesos: ['0.3333', '0.3333', '0.3333'], suma: '0.9999' },
  { pesos: ['0.1', '0,2', 'x', ''], suma: '0.3' },
])('$pesos add up to exactly $suma', ({ pesos, suma }) => {
  expect(sumaDePesos(pesos)).toBe(suma);
});

test.each([1, 2, 3, 6, 7, 11])('1 and 100 split in %i add up to exactly themselves', (entre) => {
  expect(sumaDePesos(repartirPeso(1, entre))).toBe('1');
  const actividades = repartirPeso(100, entre).map((peso, llave) => ({
    llave,
    ra: '1.1',
    peso,
    corte: 1 as const,
  }));
  expect(repartoDeModulo(actividades).suma).toBe('100');
});
