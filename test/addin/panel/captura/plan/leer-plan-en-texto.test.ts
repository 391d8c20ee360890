import { describe, expect, test } from '@jest/globals';
import {
  agregarIndicador,
  agregarNivel,
  cambiarCriterio,
  cambiarIndicador,
  cambiarNivel,
} from '../../../../../addin/panel/captura/plan/cambiar-plan-ut';
import { enTexto } from '../../../../../addin/panel/captura/plan/plan-en-texto';
import { planPorOmision } from '../../../../../addin/panel/captura/plan/plan-por-omision';
import { leer, planDe, planUt } from './plan-de-prueba';

const enSaberHacer = { unidad: 1, criterio: 'Saber Hacer' } as const;

describe('a plan of a Universidad Tecnológica', () => {
  test('what is offered to begin with can be graded by', () => {
    expect(leer(planUt())).toMatchObject({ campos: [], faltas: [], plan: { institucion: 'ut' } });
  });

  test.each([
    { pesos: ['0.3333', '0.6666'], suma: '0.9999' },
    { pesos: ['0.5', '0.6'], suma: '1.1' },
    { pesos: ['0,5', '0.25'], suma: '0.75' },
    { pesos: ['0.5', ''], suma: '0.5' },
    { pesos: ['0.5', 'mucho'], suma: '0.5' },
  ])('indicators of $pesos are told to add up to $suma', ({ pesos, suma }) => {
    const [uno = '', otro = ''] = pesos;
    const plan = cambiarIndicador(cambiarIndicador(planUt(), 4, { peso: uno }), 5, { peso: otro });
    expect(leer(plan).plan).toBeNull();
    expect(leer(plan).faltas).toContainEqual({
      clave: 'suma-de-indicadores',
      unidad: 1,
      criterio: 'Saber Hacer',
      suma,
      motivo: `Los indicadores de Saber Hacer en la unidad 1 suman ${suma} y deben sumar 1.`,
      fundamento: 'Art. 34',
    });
  });

  test('criterios that do not add up name their article', () => {
    const plan = cambiarCriterio(planUt(), enSaberHacer, (uno) => ({ ...uno, peso: '0.4' }));
    expect(leer(plan).faltas.map(({ clave, fundamento }) => [clave, fundamento])).toEqual([
      ['suma-de-criterios', 'Art. 33'],
      ['continua-y-sumativa', 'Art. 48'],
    ]);
  });

  test('a unit with nothing but an exam is refused by Art. 32', () => {
    const plan = [4, 5, 6].reduce(
      (hasta, llave) => cambiarIndicador(hasta, llave, { instrumento: 'Examen' }),
      planUt(),
    );
    expect(leer(plan).faltas.map(({ fundamento }) => fundamento)).toEqual(['Art. 32']);
  });

  test.each([
    { que: 'a blank weight', cambio: { peso: ' ' }, celda: '4/peso', vacio: true },
    { que: 'a weight above one', cambio: { peso: '60' }, celda: '4/peso', vacio: false },
    { que: 'five decimals', cambio: { peso: '0.60000' }, celda: '4/peso', vacio: false },
    { que: 'a blank clave', cambio: { clave: '' }, celda: '4/clave', vacio: true },
    { que: 'a heading of the sheet', cambio: { clave: 'Matrícula' }, celda: '4/clave', vacio: false },
  ])('$que is told at its field', ({ cambio, celda, vacio }) => {
    const { plan, campos } = leer(cambiarIndicador(planUt(), 4, cambio));
    expect(plan).toBeNull();
    expect(campos).toHaveLength(1);
    expect(campos[0]).toMatchObject({ celda, vacio });
  });

  test('a row where nothing was written, and a criterio that is not used, are left out', () => {
    const conFila = agregarIndicador(planUt(), enSaberHacer);
    expect(planDe(cambiarIndicador(conFila, 7, { clave: '' }))).toEqual(planDe(planUt()));
    const sinSer = cambiarCriterio(planUt(), { unidad: 1, criterio: 'Ser' }, (uno) => ({
      ...uno,
      peso: '',
      indicadores: [],
    }));
    const leido = leer(cambiarCriterio(sinSer, enSaberHacer, (uno) => ({ ...uno, peso: '0.7' })));
    expect(leido).toMatchObject({ campos: [], faltas: [] });
  });

  test('a criterio with weight and no indicators says that they add up to zero', () => {
    const plan = cambiarCriterio(planUt(), { unidad: 1, criterio: 'Ser' }, (uno) => ({
      ...uno,
      indicadores: [],
    }));
    expect(leer(plan).faltas.map(({ motivo }) => motivo)).toContain(
      'Los indicadores de Ser en la unidad 1 suman 0 y deben sumar 1.',
    );
  });

  test.each([
    { que: 'the key of another level', cambio: { tecla: 'A' }, celdas: ['0/tecla', '1/tecla'] },
    { que: 'the key of an absence', cambio: { tecla: 'N' }, celdas: ['1/tecla'] },
    { que: 'a key of two letters', cambio: { tecla: 'DE' }, celdas: ['1/tecla'] },
    { que: 'a score above ten', cambio: { puntaje: '11' }, celdas: ['1/puntaje'] },
    { que: 'no name', cambio: { nombre: '' }, celdas: ['1/nombre'] },
  ])('a level with $que is told', ({ cambio, celdas }) => {
    const { campos } = leer(cambiarNivel(planUt(), 1, cambio));
    expect(campos.map(({ celda }) => celda)).toEqual(celdas);
  });

  test('a level where nothing was written is left out, and a comma is a point', () => {
    const plan = agregarNivel(cambiarNivel(planUt(), 1, { puntaje: '9,5' }));
    expect(planDe(plan)).toMatchObject({ niveles: [{}, { puntaje: '9.5' }, {}] });
  });

  test('without units it says so', () => {
    const { campos } = leer({ ...planUt(), unidades: [] });
    expect(campos.map(({ motivo }) => motivo)).toEqual(['El plan no tiene unidades.']);
  });
});

describe('a CONALEP módulo', () => {
  const con = (...pesos: string[]) =>
    leer({
      institucion: 'conalep',
      actividades: pesos.map((peso, llave) => ({ llave, ra: `1.${llave + 1}`, peso, corte: 1 })),
    });

  test.each([
    { pesos: ['30', '70'], faltas: [] },
    { pesos: ['12,5 %', '87.5'], faltas: [] },
    {
      pesos: ['33.33', '33.33', '33.33'],
      faltas: ['Los pesos de los resultados de aprendizaje suman 99.99 y deben sumar 100.'],
    },
  ])('weights of $pesos', ({ pesos, faltas }) => {
    const leido = con(...pesos);
    expect(leido.faltas.map(({ motivo }) => motivo)).toEqual(faltas);
    expect(leido.plan === null).toBe(faltas.length > 0);
  });

  test('what is offered to begin with lacks its weights, and a weight that is no number says so', () => {
    expect(leer(planPorOmision('conalep')).campos.map(({ donde }) => donde)).toEqual([
      'Peso de la R.A. 1.1',
      'Peso de la R.A. 1.2',
      'Peso de la R.A. 2.1',
    ]);
    expect(con('x', '70').campos).toMatchObject([{ celda: '0/peso', vacio: false }]);
  });

  test('a R.A. without its clave, and none at all, are told', () => {
    const sin = { llave: 0, ra: '', peso: '100', corte: 1 } as const;
    expect(leer({ institucion: 'conalep', actividades: [sin] }).campos).toMatchObject([{ celda: '0/ra' }]);
    expect(leer({ institucion: 'conalep', actividades: [{ ...sin, peso: '' }] }).campos).toMatchObject([
      { motivo: 'El plan no tiene resultados de aprendizaje.' },
    ]);
  });
});

test('a kept plan is edited and read back as it was', () => {
  const plan = planDe(planUt());
  expect(planDe(enTexto(plan))).toEqual(plan);
  const modulo = planDe({
    institucion: 'conalep',
    actividades: [{ llave: 0, ra: '1.1', peso: '100', corte: 2 }],
  });
  expect(planDe(enTexto(modulo))).toEqual(modulo);
});
