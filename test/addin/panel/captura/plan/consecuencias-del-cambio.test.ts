import { describe, expect, test } from '@jest/globals';
import {
  agregarUnidad,
  cambiarIndicador,
  cambiarNivel,
  quitarIndicador,
  quitarNivel,
  repartirIndicadores,
} from '../../../../../addin/panel/captura/plan/cambiar-plan-ut';
import { consecuenciasDelCambio } from '../../../../../addin/panel/captura/plan/consecuencias-del-cambio';
import { type PlanUtEnTexto } from '../../../../../addin/panel/captura/plan/plan-en-texto';
import { type Celdas } from '../../../../../shared/captura/celdas';
import { type PlanDeCaptura } from '../../../../../shared/modelo/captura';
import { LUGAR, NORMAS, planDe, planUt } from './plan-de-prueba';

const enSaberHacer = { unidad: 1, criterio: 'Saber Hacer' } as const;

const CAPTURADA: Celdas = new Map([
  [
    '26130131',
    new Map([
      ['nombre', 'ALVARADO PAULINA'],
      ['u1/i/U1-S1', '9'],
      ['u1/i/U1-H1', '10'],
      ['u1/i/U1-H2', '7'],
      ['u1/i/U1-E1', '9'],
      ['u1/sesiones', '20'],
      ['u1/asistencias', '20'],
    ]),
  ],
  ['26130135', new Map([['nombre', 'ALVARADO ÁNGEL']])],
]);

const alCambiar = (antes: PlanDeCaptura, despues: PlanDeCaptura, celdas: Celdas = CAPTURADA) =>
  consecuenciasDelCambio(antes, despues, { celdas, enSabana: null, lugar: LUGAR, normas: NORMAS });

const deUt = (cambiar: (plan: PlanUtEnTexto) => PlanUtEnTexto, celdas?: Celdas) =>
  alCambiar(planDe(planUt()), planDe(cambiar(planUt())), celdas);

describe('a plan of a Universidad Tecnológica that changes', () => {
  test('the same plan changes nothing', () => {
    expect(deUt((plan) => plan)).toEqual({
      columnas: [],
      niveles: [],
      huerfanas: [],
      cifras: [],
      sellado: true,
    });
  });

  test('another weight says under which columns, how many scores they hold and what grades become', () => {
    const { columnas, cifras } = deUt((plan) => repartirIndicadores(plan, enSaberHacer));
    expect(
      columnas.map(({ columna, que, detalles, capturados }) => [columna, que, detalles, capturados]),
    ).toEqual([
      ['u1/i/U1-H1', 'cambiada', [['peso', '0.6', '0.5']], 1],
      ['u1/i/U1-H2', 'cambiada', [['peso', '0.4', '0.5']], 1],
    ]);
    expect(cifras).toEqual([
      {
        matricula: '26130131',
        nombre: 'ALVARADO PAULINA',
        cifra: 'Unidad 1',
        antes: '8.9 DE',
        despues: '8.75 DE',
      },
    ]);
  });

  test('a level that changes moves no score, and is told', () => {
    expect(deUt((plan) => quitarNivel(cambiarNivel(plan, 1, { puntaje: '9.5' }), 2))).toMatchObject({
      columnas: [],
      cifras: [],
      niveles: [
        ['tecla D', 'DE de 9', 'DE de 9.5'],
        ['tecla S', 'SA de 8', 'sin nivel'],
      ],
    });
  });

  test('a column with a score cannot go: it is named, and no grade is computed without it', () => {
    const sinUno = (plan: PlanUtEnTexto) => repartirIndicadores(quitarIndicador(plan, 5), enSaberHacer);
    const { huerfanas, columnas, cifras } = deUt(sinUno);
    expect(huerfanas).toEqual([{ matricula: '26130131', columna: 'u1/i/U1-H2' }]);
    expect(columnas).toContainEqual({
      columna: 'u1/i/U1-H2',
      enPalabras: 'el indicador U1-H2 de la unidad 1',
      que: 'quitada',
      detalles: [],
      capturados: 1,
    });
    expect(cifras).toEqual([]);
  });

  test('a clave that changes is a column that goes and another that comes', () => {
    const { columnas, huerfanas } = deUt((plan) => cambiarIndicador(plan, 6, { clave: 'PARTICIPA' }));
    expect(columnas.map(({ columna, que }) => [columna, que])).toEqual([
      ['u1/i/U1-E1', 'quitada'],
      ['u1/i/PARTICIPA', 'nueva'],
    ]);
    expect(huerfanas).toHaveLength(1);
  });

  test('another unit leaves the final pending', () => {
    const { cifras, columnas } = deUt((plan) => agregarUnidad(plan, 'ultima'));
    expect(columnas.every(({ que, capturados }) => que === 'nueva' && capturados === 0)).toBe(true);
    expect(cifras.map(({ cifra, antes, despues }) => [cifra, antes, despues])).toEqual([
      ['Final', 'DE', 'sin dato'],
    ]);
  });

  test('before the first score the plan is not sealed', () => {
    const vacia: Celdas = new Map([['26130131', new Map([['nombre', 'ALVARADO PAULINA']])]]);
    expect(deUt((plan) => repartirIndicadores(plan, enSaberHacer), vacia)).toMatchObject({
      sellado: false,
      cifras: [],
    });
  });
});

test('weights of R.A. move the points and the desempeño of each corte', () => {
  const modulo = (...pesos: readonly string[]): PlanDeCaptura =>
    planDe({
      institucion: 'conalep',
      actividades: pesos.map((peso, llave) => ({ llave, ra: `1.${llave + 1}`, peso, corte: 1 })),
    });
  const celdas: Celdas = new Map([
    [
      '231520001-3',
      new Map([
        ['nombre', 'CRUZ LUIS'],
        ['ra/1.1', '80'],
      ]),
    ],
  ]);
  const { cifras, columnas } = alCambiar(modulo('40', '60'), modulo('50', '50'), celdas);
  expect(cifras.map(({ cifra, antes, despues }) => [cifra, antes, despues])).toEqual([
    ['Puntos al corte 1', '32', '40'],
    ['Puntos al corte 2', '32', '40'],
    ['Puntos al corte 3', '32', '40'],
  ]);
  expect(columnas.map(({ columna, capturados }) => [columna, capturados])).toEqual([
    ['ra/1.1', 1],
    ['ra/1.2', 0],
  ]);
});
