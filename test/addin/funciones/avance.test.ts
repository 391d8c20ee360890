import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
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

const PESOS = [[15, 15, 35, 15, 20]];
const CORTES = [[1, 1, 2, 3, 3]];

describe('ESPERADO', () => {
  const esperado = (...argumentos: unknown[]) => funciones.evaluar('ESPERADO', ...argumentos);

  test.each([
    { argumentos: [PESOS, CORTES, 1], resultado: 30 },
    { argumentos: [PESOS, CORTES, 2], resultado: 65 },
    { argumentos: [PESOS, CORTES, 3], resultado: 100 },
    { argumentos: [[[33.3, 66.7]], columna([2, 3]), 2], resultado: 33.3 },
    { argumentos: [[[50, 50]], [[3, 3]], 1], resultado: 0 },
    { argumentos: [[[50, 50]], [['1', 2]], '1'], resultado: 50 },
  ])('$argumentos → $resultado', ({ argumentos, resultado }) => {
    expect(esperado(...argumentos)).toBe(resultado);
  });

  test.each([...BLANCOS, 0])('rows that nobody used (%p) do not count', (blanco) => {
    expect(esperado([[50, 50, blanco]], [[1, 2, blanco]], 1)).toBe(50);
  });

  test.each(BLANCOS)('a blank (%p) is missing', (blanco) => {
    expect(esperado(blanco, CORTES, 1)).toEqual(conError('#N/A', 'pesos', 'norma 12-c'));
    expect(esperado(PESOS, blanco, 1)).toEqual(conError('#N/A', 'cortes', 'norma 12-c'));
    expect(esperado(PESOS, CORTES, blanco)).toEqual(conError('#N/A', 'corte', 'norma 12-c'));
    for (const vacio of [[[blanco]], [[blanco, blanco]], columna(Array(5).fill(blanco))]) {
      expect(esperado(vacio, CORTES, 1)).toEqual(conError('#N/A', '«pesos»', 'norma 12-c'));
      expect(esperado(PESOS, vacio, 1)).toEqual(conError('#N/A', '«cortes»', 'norma 12-c'));
    }
    expect(esperado([[50, 50]], [[1, blanco]], 1)).toEqual(conError('#N/A', 'cortes (posición 2)'));
    expect(esperado([[50, blanco]], [[1, 2]], 1)).toEqual(conError('#VALUE!', 'pesos', 'suman 50'));
  });

  test.each([
    { caso: '99.99', argumentos: [[[50, 49.99]], [[1, 2]], 1], dice: 'pesos' },
    { caso: '100.01', argumentos: [[[50, 50.01]], [[1, 2]], 1], dice: 'pesos' },
    { caso: 'weights of 1', argumentos: [[[0.5, 0.5]], [[1, 2]], 1], dice: 'pesos' },
    { caso: 'a negative weight', argumentos: [[[110, -10]], [[1, 2]], 1], dice: 'pesos' },
    { caso: 'no corte 4', argumentos: [[[50, 50]], [[1, 4]], 1], dice: 'cortes (posición 2)' },
    { caso: 'no corte 0', argumentos: [[[50, 50]], [[1, 0]], 1], dice: 'cortes (posición 2)' },
    { caso: 'no corte 1.5', argumentos: [PESOS, CORTES, 1.5], dice: 'corte' },
    { caso: 'no corte 0 to ask for', argumentos: [PESOS, CORTES, 0], dice: 'corte' },
    { caso: 'VERDADERO is no corte', argumentos: [PESOS, CORTES, true], dice: 'corte' },
    { caso: 'other lengths', argumentos: [PESOS, [[1, 2]], 1], dice: 'cortes: tiene 2 celdas' },
  ])('#VALUE! on $caso', ({ argumentos, dice }) => {
    expect(esperado(...argumentos)).toEqual(conError('#VALUE!', dice, 'norma 12-c'));
  });
});

describe('REGISTRADO, LOGRADO and DESEMPENO', () => {
  const avance = (...argumentos: unknown[]) => [
    funciones.evaluar('REGISTRADO', ...argumentos),
    funciones.evaluar('LOGRADO', ...argumentos),
    funciones.evaluar('DESEMPENO', ...argumentos),
  ];

  test.each([
    {
      caso: 'by corte 1',
      argumentos: [PESOS, [[100, 80, null, null, null]], CORTES, 1],
      esperado: [30, 27, 90],
    },
    {
      caso: 'zero is registered',
      argumentos: [PESOS, [[0, 0, '', '', '']], CORTES, 1],
      esperado: [30, 0, 0],
    },
    {
      caso: 'one blank',
      argumentos: [PESOS, [[100, null, 50, null, null]], CORTES, 2],
      esperado: [50, 32.5, 65],
    },
    {
      caso: 'later captures do not count',
      argumentos: [PESOS, [[100, 80, 90, 90, 90]], CORTES, 1],
      esperado: [30, 27, 90],
    },
    {
      caso: 'without cortes they do',
      argumentos: [PESOS, [[100, 80, null, 100, null]]],
      esperado: [45, 42, 93.33333333333333],
    },
    {
      caso: 'without cortes, nulls',
      argumentos: [PESOS, columna([100, 80, null, 100, null]), null, null],
      esperado: [45, 42, 93.33333333333333],
    },
    {
      caso: 'a blank range of cortes',
      argumentos: [PESOS, [[100, 80, null, 100, null]], [['', '', '', '', '']], ''],
      esperado: [45, 42, 93.33333333333333],
    },
    { caso: 'an exact logro', argumentos: [[[100]], [[69.99]], [[1]], 1], esperado: [100, 69.99, 69.99] },
    { caso: 'text', argumentos: [[['100']], [['85.5']], [[1]], 1], esperado: [100, 85.5, 85.5] },
  ])('$caso → $esperado', ({ argumentos, esperado }) => {
    expect(avance(...argumentos)).toEqual(esperado);
  });

  test.each(BLANCOS)('nothing registered (%p): 0, 0 and no performance', (blanco) => {
    const logros = [Array(5).fill(blanco)];
    expect(avance(PESOS, logros, CORTES, 1)).toEqual([0, 0, conError('#N/A', 'logros', 'norma 12-c')]);
  });

  test.each(BLANCOS)('a logro whose weight is blank (%p) names it; a 0 does not weigh', (blanco) => {
    const falta = conError('#N/A', '«pesos (posición 3)»', 'norma 12-c');
    expect(avance([[50, 50, blanco]], [[80, 90, 0]])).toEqual([falta, falta, falta]);
    expect(avance([[50, 50, 0]], [[80, 90, 0]])).toEqual([100, 85, 85]);
    expect(avance([[50, 50, blanco]], [[80, 90, blanco]])).toEqual([100, 85, 85]);
  });

  test.each(BLANCOS)('cortes without corte (%p), or the other way round, is missing half', (blanco) => {
    const logros = [[1, 2, 3, 4, 5]];
    expect(avance(PESOS, logros, CORTES, blanco)).toEqual(Array(3).fill(conError('#N/A', 'corte')));
    expect(avance(PESOS, logros, blanco, 2)).toEqual(Array(3).fill(conError('#N/A', 'cortes')));
    expect(avance(PESOS, blanco, CORTES, 2)).toEqual(Array(3).fill(conError('#N/A', 'logros')));
  });

  test.each([
    { caso: 'a logro over 100', argumentos: [[[50, 50]], [[100.01, 1]]], dice: 'logros (posición 1)' },
    { caso: 'a negative logro', argumentos: [[[50, 50]], [[1, -0.01]]], dice: 'logros (posición 2)' },
    {
      caso: 'a later logro that is wrong',
      argumentos: [[[50, 50]], [[1, 101]], [[1, 2]], 1],
      dice: 'logros (posición 2)',
    },
    { caso: 'text', argumentos: [[[100]], [['NP']]], dice: 'NP' },
    {
      caso: 'fewer logros',
      argumentos: [[[50, 50]], [[1]]],
      dice: 'logros: tiene 1 celda y pesos tiene 2 celdas',
    },
    { caso: 'weights that do not add up', argumentos: [[[50, 40]], [[1, 1]]], dice: 'pesos: suman 90' },
    { caso: 'a bad corte', argumentos: [[[50, 50]], [[1, 1]], [[1, 2]], 4], dice: 'corte' },
  ])('#VALUE! on $caso', ({ argumentos, dice }) => {
    expect(avance(...argumentos)).toEqual(Array(3).fill(conError('#VALUE!', dice, 'norma 12-c')));
  });

  test('registered never exceeds expected, nor achieved registered', () => {
    const logro = fc.option(fc.integer({ min: 0, max: 1000 }).map((decimas) => decimas / 10));
    fc.assert(
      fc.property(fc.tuple(logro, logro, logro, logro, logro), fc.constantFrom(1, 2, 3), (logros, corte) => {
        const [registrado, logrado] = avance(PESOS, [logros], CORTES, corte);
        expect(registrado).toBeLessThanOrEqual(Number(funciones.evaluar('ESPERADO', PESOS, CORTES, corte)));
        expect(logrado).toBeLessThanOrEqual(Number(registrado));
      }),
    );
  });
});
