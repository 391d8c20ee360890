import { describe, expect, test } from '@jest/globals';
import { filasDeTexto, sonVariasCeldas } from '../../../../../addin/panel/captura/plan/filas-de-texto';
import { pegarActividades, pegarIndicadores } from '../../../../../addin/panel/captura/plan/pegar-en-plan';
import { planDeFilas } from '../../../../../addin/panel/captura/plan/plan-de-filas';
import { planPorOmision } from '../../../../../addin/panel/captura/plan/plan-por-omision';
import { esHojaDePlan } from '../../../../../shared/importacion/asignatura/leer-plan';
import { importarAsignaturas } from '../../../../../shared/importacion/asignatura/importar-asignaturas';
import { textoDeCelda } from '../../../../../shared/importacion/texto-de-celda';
import { ASIGNATURAS, hojasDeAsignatura } from '../../../../asignaturas-de-muestra';
import { leerPlanEnTexto } from '../../../../../addin/panel/captura/plan/leer-plan-en-texto';
import { NORMAS, planUt } from './plan-de-prueba';

describe.each(ASIGNATURAS)('the plan of $nombre', ({ carpeta }) => {
  test('comes whole from the rows of its sheet', async () => {
    const hojas = await hojasDeAsignatura(carpeta);
    const filas = hojas.find(esHojaDePlan)?.filas.map((fila) => fila.map(textoDeCelda)) ?? [];
    const leido = planDeFilas(filas);
    if (!leido?.asignatura) throw new Error('the plan was not found');
    const { clave, nombre } = leido.asignatura;
    const datos = { asignatura: clave, nombre, docentes: ['A'], asistencia: 'totales' } as const;
    const [importada] = importarAsignaturas(hojas).asignaturas;
    expect(leido.notas).toEqual([]);
    expect(leerPlanEnTexto(leido.plan, datos, NORMAS).plan).toMatchObject({ plan: importada?.plan });
  });
});

describe('rows of a plan', () => {
  test('what cannot be read is noted with its row, and the rest comes', () => {
    const leido = planDeFilas([
      ['unidad', 'criterio', 'indicador', 'tipo', 'peso'],
      ['1', 'saber', 'A', 'Continua', '0.5'],
      ['', '', '', '', ''],
      ['I', 'Sabor', 'B', 'final', '0.5'],
    ]);
    expect(leido?.notas.map(({ fila, valor }) => [fila, valor])).toEqual([
      [4, 'I'],
      [4, 'Sabor'],
      [4, 'final'],
    ]);
    expect(leido?.plan).toMatchObject({
      unidades: [{ unidad: 1, criterios: [{ indicadores: [{ clave: 'A', peso: '0.5' }] }, {}, {}] }],
    });
    expect(leido?.asignatura).toBeNull();
  });

  test('R.A., weight and corte are a módulo', () => {
    const leido = planDeFilas([
      ['Módulo de ciencias'],
      ['R.A.', 'Ponderación', 'Corte'],
      ['1.1', '40', '1'],
      ['1.2', '60', '4'],
    ]);
    expect(leido?.plan).toMatchObject({ actividades: [{ ra: '1.1', peso: '40', corte: 1 }] });
    expect(leido?.notas).toMatchObject([{ fila: 4, valor: '4' }]);
  });

  test('rows without such headings are no plan', () => {
    expect(planDeFilas([['U1-S1', '0.5']])).toBeNull();
    expect(planDeFilas([])).toBeNull();
  });
});

describe('a block pasted into the table', () => {
  test('goes right and down from its cell, and adds the rows it needs', () => {
    const { plan, notas } = pegarIndicadores(planUt(), 5, 'evidencia', [
      ['Ensayo', 'Rúbrica', 'Sumativa', '0,2'],
      ['Mapa', 'Lista de cotejo', '', '0.2'],
    ]);
    expect(notas).toEqual([]);
    expect(plan.unidades[0]?.criterios[1]?.indicadores).toMatchObject([
      { clave: 'U1-H1', evidencia: 'Prácticas' },
      { clave: 'U1-H2', evidencia: 'Ensayo', tipo: 'sumativa', peso: '0,2' },
      { clave: 'U1-H3', evidencia: 'Mapa', tipo: 'sumativa', peso: '0.2' },
    ]);
  });

  test('goes over the rows that are there', () => {
    const { plan } = pegarIndicadores(planUt(), 4, 'peso', [['0.5'], ['0.5']]);
    expect(plan.unidades[0]?.criterios[1]?.indicadores.map(({ peso }) => peso)).toEqual(['0.5', '0.5']);
  });

  test('what does not fit or cannot be read is noted, and nothing else moves', () => {
    const { plan, notas } = pegarIndicadores(planUt(), 6, 'tipo', [['final', '1', 'sobra']]);
    expect(notas.map(({ fila, valor }) => [fila, valor])).toEqual([
      [1, 'sobra'],
      [1, 'final'],
    ]);
    expect(plan).toEqual(planUt());
  });

  test.each([
    { llave: 99, campo: 'peso' },
    { llave: 4, campo: 'nada' },
  ])('at no cell of the table it changes nothing', ({ llave, campo }) => {
    expect(pegarIndicadores(planUt(), llave, campo, [['1']]).plan).toEqual(planUt());
  });

  test('R.A. go in alike', () => {
    const plan = planPorOmision('conalep');
    if (plan.institucion !== 'conalep') throw new Error('not a módulo');
    const filas = [
      ['2.1', '50', '2'],
      ['2.2', '50', 'x'],
    ];
    const pegado = pegarActividades(plan, 2, 'ra', filas);
    expect(pegado.plan.actividades.slice(2)).toMatchObject([
      { ra: '2.1', peso: '50', corte: 2 },
      { ra: '2.2', peso: '50', corte: 2 },
    ]);
    expect(pegado.notas).toMatchObject([{ fila: 2, valor: 'x' }]);
    expect(pegarActividades(plan, 2, 'tipo', filas).plan).toBe(plan);
  });
});

describe('text as cells', () => {
  test.each([
    {
      texto: 'a\tb\r\nc\td\r\n',
      filas: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    {
      texto: '\uFEFFa;b\n"c;""x""";d',
      filas: [
        ['a', 'b'],
        ['c;"x"', 'd'],
      ],
    },
    {
      texto: 'a,b\n"c\nd",',
      filas: [
        ['a', 'b'],
        ['c\nd', ''],
      ],
    },
    { texto: 'sola', filas: [['sola']] },
    { texto: '', filas: [] },
    { texto: '5" de largo\tb', filas: [['5" de largo', 'b']] },
  ])('$texto', ({ texto, filas }) => {
    expect(filasDeTexto(texto)).toEqual(filas);
  });

  test.each([
    { texto: 'una palabra\n', varias: false },
    { texto: 'a\tb', varias: true },
    { texto: 'a\nb', varias: true },
  ])('$texto is several: $varias', ({ texto, varias }) => {
    expect(sonVariasCeldas(texto)).toBe(varias);
  });
});
