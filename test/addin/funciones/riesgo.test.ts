import { beforeAll, describe, expect, test } from '@jest/globals';
import { peorNivel } from '../../../shared/riesgo/peor-nivel';
import {
  claveDe,
  type FilaDeMuestra,
  filasDeLibros,
  filasDeSabanaLarga,
  filasEsperadas,
} from './filas-de-muestra';
import {
  BLANCOS,
  columna,
  conError,
  type FuncionesConstruidas,
  funcionesConstruidas,
} from './funciones-construidas';

let funciones: FuncionesConstruidas;
beforeAll(async () => {
  funciones = await funcionesConstruidas();
});

const SIN_FALTAS = {
  pesos: [[15, 15, 35, 15, 20]],
  logros: [[90, 90, 90, null, null]],
  cortes: [[1, 1, 2, 3, 3]],
  corte: 2,
  asistencias: 20,
  sesiones: 20,
  minimo: 70,
};
type Cambios = Partial<Record<keyof typeof SIN_FALTAS, unknown>>;

const evaluar = (id: 'RIESGO' | 'RIESGO.MOTIVOS', cambios: Cambios) => {
  const { pesos, logros, cortes, corte, asistencias, sesiones, minimo } = { ...SIN_FALTAS, ...cambios };
  return funciones.evaluar(id, pesos, logros, cortes, corte, asistencias, sesiones, minimo);
};
const riesgo = (cambios: Cambios = {}) => evaluar('RIESGO', cambios);
const motivos = (cambios: Cambios = {}) => evaluar('RIESGO.MOTIVOS', cambios);
const iguales = (logro: number) => ({ logros: [[logro, logro, logro, null, null]] });

describe('RIESGO', () => {
  test.each([
    { caso: 'nothing wrong', cambios: {}, esperado: 'verde' },
    { caso: 'nothing registered', cambios: { logros: [Array(5).fill(null)] }, esperado: 'gris' },
    {
      caso: 'nothing registered and absent',
      cambios: { logros: [Array(5).fill('')], asistencias: 0 },
      esperado: 'gris',
    },
    { caso: 'only what comes later', cambios: { logros: [[null, null, null, 10, 10]] }, esperado: 'gris' },
    {
      caso: 'a column',
      cambios: { pesos: columna([50, 50]), logros: columna([90, null]), cortes: columna([1, 3]) },
      esperado: 'verde',
    },
    { caso: 'R02: 80', cambios: iguales(80), esperado: 'verde' },
    { caso: 'R02: 79.99', cambios: iguales(79.99), esperado: 'amarillo' },
    { caso: 'R02: 70', cambios: iguales(70), esperado: 'amarillo' },
    { caso: 'R02: 69.99', cambios: iguales(69.99), esperado: 'rojo' },
    { caso: 'R02: 60 under a minimum of 60', cambios: { ...iguales(60), minimo: 60 }, esperado: 'amarillo' },
    { caso: 'R04c: 90 %', cambios: { asistencias: 18 }, esperado: 'verde' },
    { caso: 'R04c: 89 %', cambios: { asistencias: 89, sesiones: 100 }, esperado: 'amarillo' },
    { caso: 'R04c: 80 %', cambios: { asistencias: 16 }, esperado: 'amarillo' },
    { caso: 'R04c: 79 %', cambios: { asistencias: 79, sesiones: 100 }, esperado: 'rojo' },
    { caso: 'R04c: no sessions', cambios: { asistencias: 0, sesiones: 0 }, esperado: 'verde' },
    { caso: 'R08: a fall under 10', cambios: { logros: [[100, 100, 81.43, null, null]] }, esperado: 'verde' },
    {
      caso: 'R08: a fall of 10',
      cambios: { pesos: [[50, 50]], cortes: [[1, 2]], logros: [[100, 80]] },
      esperado: 'amarillo',
    },
    {
      caso: 'R08: a fall of 20',
      cambios: { pesos: [[50, 50]], cortes: [[1, 2]], logros: [[100, 60]] },
      esperado: 'rojo',
    },
    { caso: 'R08 not at corte 1', cambios: { logros: [[100, 70, 0, 0, 0]], corte: 1 }, esperado: 'verde' },
  ])('$caso → $esperado', ({ cambios, esperado }) => {
    expect(riesgo(cambios)).toBe(esperado);
  });

  test.each(BLANCOS)('without attendance (%p) that flag is not raised', (blanco) => {
    expect(riesgo({ asistencias: blanco, sesiones: blanco })).toBe('verde');
    expect(riesgo({ asistencias: 0, sesiones: blanco })).toBe('verde');
    expect(riesgo({ asistencias: blanco })).toBe('verde');
  });

  test.each(BLANCOS)('a blank (%p) that decides is missing', (blanco) => {
    for (const nombre of ['pesos', 'logros', 'cortes', 'corte', 'minimo'] as const) {
      expect(riesgo({ [nombre]: blanco })).toEqual(conError('#N/A', nombre, 'norma 12-c'));
      expect(motivos({ [nombre]: blanco })).toEqual(conError('#N/A', nombre, 'norma 12-c'));
    }
    expect(riesgo({ minimo: blanco, logros: [Array(5).fill(null)] })).toEqual(conError('#N/A', 'minimo'));
  });

  test.each([
    { cambios: { pesos: [[15, 15, 35, 15, 19]] }, dice: 'pesos' },
    { cambios: { logros: [[101, 90, 90, null, null]] }, dice: 'logros (posición 1)' },
    { cambios: { logros: [[90]] }, dice: 'logros' },
    { cambios: { cortes: [[1, 1, 2, 3, 4]] }, dice: 'cortes (posición 5)' },
    { cambios: { corte: 4 }, dice: 'corte' },
    { cambios: { asistencias: 21 }, dice: 'asistencias' },
    { cambios: { asistencias: 1.5 }, dice: 'asistencias' },
    { cambios: { sesiones: -1 }, dice: 'sesiones' },
    { cambios: { minimo: 100.1 }, dice: 'minimo' },
    { cambios: { minimo: 'setenta' }, dice: 'minimo' },
  ])('#VALUE! on $dice: $cambios', ({ cambios, dice }) => {
    expect(riesgo(cambios)).toEqual(conError('#VALUE!', dice, 'norma 12-c'));
    expect(motivos(cambios)).toEqual(conError('#VALUE!', dice, 'norma 12-c'));
  });
});

describe('RIESGO.MOTIVOS', () => {
  const ENCABEZADO = ['clave', 'nivel', 'dato', 'umbral', 'salida'];
  const fila = (clave: string, nivel: string, ...textos: string[]) => [
    clave,
    nivel,
    ...textos.map((texto) => expect.stringContaining(texto)),
  ];
  /** 40 points of 65 registered, all of them in what is due by corte 2. */
  const CUARENTA_DE_65 = { pesos: [[65, 35]], cortes: [[2, 3]], logros: [[(100 * 40) / 65, null]] };

  test('without flags, one cell', () => {
    expect(motivos()).toEqual([['Sin banderas']]);
    expect(motivos({ logros: [Array(5).fill(null)] })).toEqual([['Sin banderas']]);
  });

  test('a módulo with nothing registered still shows its absences', () => {
    expect(motivos({ logros: [Array(5).fill(null)], asistencias: 16 })).toEqual([
      ENCABEZADO,
      fila('R04c', 'amarillo', '16 de 20', '90', '20'),
    ]);
  });

  test.each([
    {
      caso: 'R02 in rojo',
      cambios: { pesos: [[40, 25, 35]], cortes: [[1, 2, 3]], logros: [[62.5, 60, null]], corte: 2 },
      esperado: fila('R02', 'rojo', '61.54', '70', '5.5'),
    },
    { caso: 'R02 in amarillo', cambios: iguales(70), esperado: fila('R02', 'amarillo', '70', '80', '6.5') },
    {
      caso: 'R04c in amarillo',
      cambios: { asistencias: 16 },
      esperado: fila('R04c', 'amarillo', '16 de 20', '90', '20'),
    },
    {
      caso: 'R04c in rojo',
      cambios: { asistencias: 15 },
      esperado: fila('R04c', 'rojo', '15 de 20', '80', '5'),
    },
  ])('$caso, with its way out', ({ cambios, esperado }) => {
    expect(motivos(cambios)).toEqual([ENCABEZADO, esperado]);
  });

  test('R03 gives the average required, and each flag has its row', () => {
    const pesos = [[65, 35]];
    const logros = [[60, null]];
    expect(motivos({ pesos, logros, cortes: [[2, 3]] })).toEqual([
      ENCABEZADO,
      fila('R02', 'rojo', '60', '70', '6.5'),
    ]);
    expect(motivos({ pesos, logros: [[50, null]], cortes: [[2, 3]] })).toEqual([
      ENCABEZADO,
      fila('R02', 'rojo', '50', '70', '13'),
      fila('R03', 'rojo', '67.5', '70', '107.15'),
    ]);
    expect(motivos({ ...CUARENTA_DE_65, minimo: 72 })).toEqual([
      ENCABEZADO,
      fila('R02', 'rojo', '61.54', '72', '6.8'),
      fila('R03', 'amarillo', '91.4', '90', '91.4'),
    ]);
  });

  test('R08 gives the points lacking', () => {
    const cambios = { pesos: [[50, 50]], cortes: [[1, 2]], logros: [[100, 80]] };
    expect(motivos(cambios)).toEqual([ENCABEZADO, fila('R08', 'amarillo', '10', '10', '0.01')]);
  });
});

describe('the samples', () => {
  const MUESTRAS = [
    { esperado: '252-corte1.json', leer: () => filasDeLibros('252-orizaba/corte1') },
    { esperado: '252-corte2.json', leer: () => filasDeLibros('252-orizaba/corte2') },
    { esperado: '252-corte3.json', leer: () => filasDeLibros('252-orizaba/corte3') },
    { esperado: '57-corte2.json', leer: () => filasDeSabanaLarga('sabana-larga-57-corte2.xlsx') },
  ];
  const enCelda = ({ pesos, logros, cortes, asistencias, sesiones }: FilaDeMuestra, corte: number) =>
    riesgo({ pesos: [pesos], logros: [logros], cortes: [cortes], corte, asistencias, sesiones });

  test.each(MUESTRAS)('RIESGO is the semáforo of $esperado wherever R05 does not decide', async (muestra) => {
    const filas = await muestra.leer();
    const { corte, alumnosModulos } = filasEsperadas(muestra.esperado);
    const distintas = alumnosModulos.flatMap(({ matricula, grupo, modulo, banderas, semaforo }) => {
      const clave = claveDe(matricula, grupo, modulo);
      const fila = filas.get(clave);
      const obtenido = fila ? enCelda(fila, corte) : 'no está';
      const propias = banderas.filter((bandera) => bandera.clave !== 'R01');
      const sinR05 = propias.filter((bandera) => bandera.clave !== 'R05').map(({ nivel }) => nivel);
      const decideR05 = semaforo !== 'gris' && peorNivel(['verde', ...sinR05]) !== semaforo;
      const esperado = decideR05 ? peorNivel(['verde', ...sinR05]) : semaforo;
      return obtenido === esperado ? [] : [`${clave}: ${String(obtenido)} y no ${esperado}`];
    });
    expect(distintas).toEqual([]);
    expect(alumnosModulos.length).toBe(filas.size);
  });
});
