import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { enPlural } from './en-plural';
import { columna, conError, type FuncionesConstruidas, funcionesConstruidas } from './funciones-construidas';

/* Each matrix form says of each row what the single function says of it. */

let funciones: FuncionesConstruidas;
beforeAll(async () => {
  funciones = await funcionesConstruidas();
});

const decimos = (maximo: number) => fc.integer({ min: 0, max: maximo * 10 }).map((decimas) => decimas / 10);
const blanco = fc.constantFrom(null, '');
const grado = fc.oneof(
  { weight: 8, arbitrary: decimos(10) },
  { weight: 2, arbitrary: blanco },
  { weight: 1, arbitrary: fc.constantFrom(11, 'NP', true) },
);
const cuenta = fc.oneof(
  { weight: 8, arbitrary: fc.nat(25) },
  { weight: 2, arbitrary: blanco },
  { weight: 1, arbitrary: fc.constant(1.5) },
);
const logico = fc.constantFrom(true, false, 1, 0, null, 'sí');
const logro = fc.oneof(
  { weight: 8, arbitrary: fc.nat(100) },
  { weight: 3, arbitrary: blanco },
  { weight: 1, arbitrary: fc.constantFrom(101, 'x') },
);
const nivel = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<unknown>('SA', 'DE', 'AU', 'NA', 8, 9, 10) },
  { weight: 2, arbitrary: blanco },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('CO', 'XX', 7) },
);
const motivo = fc.constantFrom('mejora', 'recuperacion', null, '', 'otro');
const filaDe = (celda: fc.Arbitrary<unknown>, cuantas: number) =>
  fc.array(celda, { minLength: cuantas, maxLength: cuantas });
const PESOS = [35, 30, 20, 15];
const RUBRICA = [
  [[0.5, 0.5, 0.4, 0.6]],
  [['Saber', 'Saber', 'Ser', 'Ser']],
  [[0.7, 0.3]],
  [['Saber', 'Ser']],
];

/** How the cells of one row become the arguments of the single function, and those of all rows those of its matrix form. */
interface Forma {
  readonly una: string;
  readonly todas: string;
  /** The cells of one row. */
  readonly fila: fc.Arbitrary<unknown[]>;
  readonly deUna: (fila: unknown[]) => unknown[];
  readonly deTodas: (filas: unknown[][]) => unknown[];
}

/** A column for each cell of the row. */
const porColumnas = (filas: unknown[][]): unknown[][][] =>
  (filas[0] ?? []).map((_, k) => filas.map((fila) => [fila[k]]));
const celdaPorCelda = (una: string, todas: string, ...celdas: fc.Arbitrary<unknown>[]): Forma => ({
  una,
  todas,
  fila: fc.tuple(...celdas),
  deUna: (fila) => fila,
  deTodas: porColumnas,
});
const deModulo = (una: string, todas: string, ...resto: unknown[]): Forma => ({
  una,
  todas,
  fila: filaDe(logro, 4),
  deUna: (fila) => [[PESOS], [fila], ...resto],
  deTodas: (filas) => [[PESOS], filas, ...resto],
});
const deFinal = (una: string, todas: string): Forma => ({
  una,
  todas,
  fila: fc.tuple(logico, nivel, nivel, nivel),
  deUna: ([integradora, ...niveles]) => [[niveles], integradora],
  deTodas: (filas) => [filas.map(([, ...niveles]) => niveles), filas.map(([integradora]) => [integradora])],
});

const FORMAS: readonly Forma[] = [
  celdaPorCelda('PUNTAJE', 'PUNTAJES', grado, grado),
  celdaPorCelda('NIVEL', 'NIVELES', grado, logico),
  celdaPorCelda('UNIDAD', 'UNIDADES', grado, grado, cuenta, cuenta, logico, grado, motivo),
  celdaPorCelda('DERECHO', 'DERECHOS', cuenta, cuenta),
  {
    una: 'PONDERADO',
    todas: 'PONDERADOS',
    fila: filaDe(grado, 3),
    deUna: (fila) => [[fila], [[20, 30, 50]]],
    deTodas: (filas) => [filas, columna([20, 30, 50])],
  },
  {
    una: 'RUBRICA',
    todas: 'RUBRICAS',
    fila: filaDe(grado, 4),
    deUna: (fila) => [[fila], ...RUBRICA],
    deTodas: (filas) => [filas, ...RUBRICA],
  },
  deFinal('FINAL', 'FINALES'),
  deFinal('FINAL.NIVEL', 'FINALES.NIVEL'),
  deModulo('REGISTRADO', 'REGISTRADOS'),
  deModulo('LOGRADO', 'LOGRADOS', [[1, 1, 2, 3]], 2),
  deModulo('DESEMPENO', 'DESEMPENOS', columna([1, 1, 2, 3]), 1),
  {
    una: 'RIESGO',
    todas: 'RIESGOS',
    fila: fc.tuple(cuenta, cuenta, logro, logro, logro, logro),
    deUna: ([asistencias, sesiones, ...logros]) => [
      [PESOS],
      [logros],
      [[1, 1, 2, 3]],
      2,
      asistencias,
      sesiones,
      70,
    ],
    deTodas: (filas) => [
      [PESOS],
      filas.map(([, , ...logros]) => logros),
      [[1, 1, 2, 3]],
      2,
      filas.map(([asistencias]) => [asistencias]),
      filas.map(([, sesiones]) => [sesiones]),
      70,
    ],
  },
];

const enBlanco = (celda: unknown): boolean => celda === null || celda === '';

describe.each(FORMAS)('$todas', ({ una, todas, fila, deUna, deTodas }) => {
  /** What the row should show: the single function's answer, or nothing where nothing was captured. */
  const esperado = (celdas: unknown[]): unknown => {
    const suyo = funciones.evaluar(una, ...deUna(celdas));
    return conError('#N/A').asymmetricMatch(suyo) && celdas.every(enBlanco) ? '' : enPlural(suyo);
  };

  test(`says of every row what ${una} says of it`, () => {
    fc.assert(
      fc.property(fc.array(fila, { minLength: 1, maxLength: 12 }), (filas) => {
        expect(funciones.evaluar(todas, ...deTodas(filas))).toEqual(
          filas.map((celdas) => [esperado(celdas)]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the shape that comes out', () => {
  test('is that of the first block: an alumno a row, a unit a column', () => {
    const continuas = [
      [9, 7],
      [10, ''],
    ];
    const obtenido = funciones.evaluar(
      'UNIDADES',
      continuas,
      continuas,
      [
        [20, 20],
        [20, ''],
      ],
      [[20, 24]],
    );
    expect(obtenido).toEqual([
      ['DE', 'NA'],
      ['AU', ''],
    ]);
  });

  test('one cell of sesiones serves all, and does not count as captured', () => {
    expect(funciones.evaluar('DERECHOS', columna([17, 16, '']), [[20]])).toEqual(columna([true, false, '']));
  });

  test('a row of weights or a column of them is the same', () => {
    const logros = [
      [80, 90],
      [70, ''],
    ];
    expect(funciones.evaluar('LOGRADOS', [[40, 60]], logros)).toEqual(
      funciones.evaluar('LOGRADOS', columna([40, 60]), logros),
    );
  });
});

describe('an error that a row reads', () => {
  test('stays in that row', () => {
    const sinDato = z.array(z.array(z.unknown())).parse(funciones.crudo('PUNTAJES', [['']], [[9]]));
    expect(funciones.evaluar('NIVELES', [[8], sinDato[0], [10]])).toEqual([
      ['SA'],
      [conError('#N/A', 'continua')],
      ['AU'],
    ]);
  });
});

describe('what no row could be answered with is said once', () => {
  test.each([
    {
      id: 'PUNTAJES',
      argumentos: [columna([8, 9]), columna([8, 9, 10])],
      dice: ['sumativas', 'continuas', 'Art. 48'],
    },
    {
      id: 'UNIDADES',
      argumentos: [columna([8, 9]), columna([8, 9]), [[20, 20, 20]], [[20]]],
      dice: ['asistencias', 'Art. 44'],
    },
    { id: 'FINALES', argumentos: [[['SA', 'DE']], [[true, false]]], dice: ['integradora', 'Art. 39'] },
    { id: 'PONDERADOS', argumentos: [[[8, 9]], [[0.5, 0.6]]], dice: ['pesos', 'suman 1.1'] },
    { id: 'PONDERADOS', argumentos: [[[8, 9, 10]], [[0.5, 0.5]]], dice: ['valores', '3', '2'] },
    {
      id: 'RUBRICAS',
      argumentos: [[[8, 9]], [[0.5, 0.5]], [['Saber', 'Ser']], [[1]], [['Saber']]],
      dice: ['criterios', 'Ser'],
    },
    {
      id: 'RUBRICAS',
      argumentos: [[[8, 9]], [[1]], [['Saber']], [[1]], [['Saber']]],
      dice: ['puntajes', 'Arts. 33 y 34'],
    },
    { id: 'DESEMPENOS', argumentos: [[[40, 50]], [[80, 90]]], dice: ['pesos', 'suman 90', 'norma 12-c'] },
    {
      id: 'RIESGOS',
      argumentos: [[[40, 60]], [[80]], [[1, 2]], 2, [[20]], [[20]], 70],
      dice: ['logros', 'pesos'],
    },
    {
      id: 'RIESGOS',
      argumentos: [[[40, 60]], [[80, 90]], [[1, 2]], 2, [[20]], [[20]], 170],
      dice: ['minimo'],
    },
  ])('$id: $dice', ({ id, argumentos, dice }) => {
    expect(funciones.evaluar(id, ...argumentos)).toEqual(conError('#VALUE!', ...dice));
  });

  test('a missing minimum is missing for everybody', () => {
    const argumentos = [[[40, 60]], [[80, 90]], [[1, 2]], 2, [[20]], [[20]], ''];
    expect(funciones.evaluar('RIESGOS', ...argumentos)).toEqual(conError('#N/A', 'minimo'));
  });
});
