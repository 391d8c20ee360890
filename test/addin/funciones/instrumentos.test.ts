import { beforeAll, describe, expect, test } from '@jest/globals';
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

describe('PONDERADO', () => {
  const ponderado = (valores: unknown, pesos: unknown) => funciones.evaluar('PONDERADO', valores, pesos);

  test.each([
    { caso: 'weights of 1', valores: [[8, 9, 10]], pesos: [[0.3, 0.5, 0.2]], esperado: 8.9 },
    { caso: 'weights of 100', valores: [[8, 9, 10]], pesos: [[30, 50, 20]], esperado: 8.9 },
    { caso: 'a row against a column', valores: [[8, 10]], pesos: [[0.5], [0.5]], esperado: 9 },
    {
      caso: 'a block',
      valores: [
        [8, 9],
        [10, 7],
      ],
      pesos: [
        [0.25, 0.25],
        [0.25, 0.25],
      ],
      esperado: 8.5,
    },
    { caso: 'one cell alone', valores: [[7.97]], pesos: [[1]], esperado: 7.97 },
    {
      caso: 'what a double adds up to 0.9999999999999999',
      valores: [[7, 7, 7, 7, 7, 7, 7, 7, 7, 7]],
      pesos: [Array(10).fill(0.1)],
      esperado: 7,
    },
    {
      caso: 'thirds in ten-thousandths',
      valores: [[8, 8, 9]],
      pesos: [[0.3333, 0.3333, 0.3334]],
      esperado: 8.3334,
    },
    { caso: 'weights in exponent form', valores: [[0, 10]], pesos: [[0.9999999, 1e-7]], esperado: 0.000001 },
    { caso: 'numbers written as text', valores: [['8.5', 9]], pesos: [['0.5', 0.5]], esperado: 8.75 },
    { caso: 'a weight of zero', valores: [[8, 3]], pesos: [[1, 0]], esperado: 8 },
    { caso: 'zeros', valores: [[0, 0]], pesos: [[0.5, 0.5]], esperado: 0 },
  ])('$caso → $esperado', ({ valores, pesos, esperado }) => {
    expect(ponderado(valores, pesos)).toBe(esperado);
  });

  test.each(BLANCOS)('a blank (%p) score that weighs is missing; a row nobody used is not', (blanco) => {
    expect(ponderado([[8, blanco]], [[0.5, 0.5]])).toEqual(
      conError('#N/A', 'valores', 'posición 2', 'Arts. 33 y 34'),
    );
    expect(ponderado([[8, blanco]], [[1, blanco]])).toBe(8);
    expect(ponderado([[8, blanco]], [[1, 0]])).toBe(8);
    expect(ponderado(blanco, [[1]])).toEqual(conError('#N/A', 'valores'));
    expect(ponderado([[8]], blanco)).toEqual(conError('#N/A', 'pesos'));
    expect(ponderado([[8, 0]], [[1, blanco]])).toEqual(conError('#N/A', 'pesos (posición 2)'));
    expect(ponderado([[8, 9]], [[0.5, blanco]])).toEqual(conError('#N/A', 'pesos (posición 2)'));
  });

  test.each(BLANCOS)('a range of blanks (%p) is missing whole', (blanco) => {
    for (const vacio of [[[blanco]], [[blanco, blanco]], columna([blanco, blanco]), []]) {
      expect(ponderado([[8, 9]], vacio)).toEqual(conError('#N/A', '«pesos»', 'Arts. 33 y 34'));
      expect(ponderado(vacio, [[0.5, 0.5]])).toEqual(conError('#N/A', '«valores»', 'Arts. 33 y 34'));
    }
  });

  test.each([
    { caso: 'just under 1', valores: [[8, 9]], pesos: [[0.5, 0.4999999999999999]], dice: 'pesos' },
    { caso: 'just over 1', valores: [[8, 9]], pesos: [[0.5, 0.5000000000000001]], dice: 'pesos' },
    { caso: 'neither 1 nor 100', valores: [[8, 9]], pesos: [[5, 5]], dice: 'pesos' },
    { caso: 'thirds with two decimals', valores: [[8, 8, 8]], pesos: [[0.33, 0.33, 0.33]], dice: 'pesos' },
    { caso: 'a negative weight', valores: [[8, 9]], pesos: [[1.5, -0.5]], dice: 'pesos (posición 2)' },
    { caso: 'a score over 10', valores: [[8, 10.01]], pesos: [[0.5, 0.5]], dice: 'valores (posición 2)' },
    { caso: 'a negative score', valores: [[-0.01, 8]], pesos: [[0.5, 0.5]], dice: 'valores (posición 1)' },
    {
      caso: 'a bad score that does not weigh',
      valores: [[8, 11]],
      pesos: [[1, 0]],
      dice: 'valores (posición 2)',
    },
    { caso: 'text', valores: [['ocho', 8]], pesos: [[0.5, 0.5]], dice: 'ocho' },
    { caso: 'a decimal comma', valores: [['8,5', 8]], pesos: [[0.5, 0.5]], dice: 'valores' },
    { caso: 'a fraction as text', valores: [['9/10', 8]], pesos: [[0.5, 0.5]], dice: 'valores' },
    { caso: 'VERDADERO', valores: [[true, 8]], pesos: [[0.5, 0.5]], dice: 'VERDADERO' },
    { caso: 'an object', valores: [[{}, 8]], pesos: [[0.5, 0.5]], dice: 'valores' },
    { caso: 'not finite', valores: [[Number.NaN, 8]], pesos: [[0.5, 0.5]], dice: 'valores' },
    {
      caso: 'more scores than weights',
      valores: [[8, 9, 10]],
      pesos: [[0.5, 0.5]],
      dice: 'valores: tiene 3 celdas',
    },
    {
      caso: 'fewer scores than weights',
      valores: [[8]],
      pesos: [[0.5, 0.5]],
      dice: 'valores: tiene 1 celda y',
    },
  ])('#VALUE! on $caso', ({ valores, pesos, dice }) => {
    expect(ponderado(valores, pesos)).toEqual(conError('#VALUE!', dice, 'Arts. 33 y 34'));
  });
});

describe('RUBRICA', () => {
  const COMPLETA = {
    puntajes: columna([8, 9, 10, 10, 8]),
    pesosIndicador: columna([1, 0.6, 0.4, 0.5, 0.5]),
    criterios: columna(['Saber', 'Saber Hacer', 'Saber Hacer', 'Ser', 'Ser']),
    pesosCriterio: [[0.3, 0.5, 0.2]],
    criteriosCatalogo: [['Saber', 'Saber Hacer', 'Ser']],
  };
  const rubrica = (cambios: Partial<Record<keyof typeof COMPLETA, unknown>> = {}) => {
    const celdas = { ...COMPLETA, ...cambios };
    return funciones.evaluar(
      'RUBRICA',
      celdas.puntajes,
      celdas.pesosIndicador,
      celdas.criterios,
      celdas.pesosCriterio,
      celdas.criteriosCatalogo,
    );
  };

  test.each([
    { caso: 'the three criterios', cambios: {}, esperado: 8.9 },
    {
      caso: 'names in any case',
      cambios: { criteriosCatalogo: [['SABER', ' saber hacer ', 'ser']] },
      esperado: 8.9,
    },
    {
      caso: 'criterios in another order',
      cambios: { pesosCriterio: [[0.2, 0.5, 0.3]], criteriosCatalogo: [['Ser', 'Saber Hacer', 'Saber']] },
      esperado: 8.9,
    },
    { caso: 'a score of zero', cambios: { puntajes: columna([0, 9, 10, 10, 8]) }, esperado: 6.5 },
  ])('$caso → $esperado', ({ cambios, esperado }) => {
    expect(rubrica(cambios)).toBe(esperado);
  });

  test.each([...BLANCOS, 0])('rows that nobody used (%p) do not count', (blanco) => {
    expect(
      rubrica({
        puntajes: columna([8, 9, 10, 10, 8, blanco]),
        pesosIndicador: columna([1, 0.6, 0.4, 0.5, 0.5, blanco]),
        criterios: columna(['Saber', 'Saber Hacer', 'Saber Hacer', 'Ser', 'Ser', blanco]),
        pesosCriterio: [[0.3, 0.5, 0.2, blanco]],
        criteriosCatalogo: [['Saber', 'Saber Hacer', 'Ser', blanco]],
      }),
    ).toBe(8.9);
  });

  test.each(BLANCOS)('a blank (%p) that matters is missing', (blanco) => {
    const puntajes = columna([8, blanco, 10, 10, 8]);
    expect(rubrica({ puntajes })).toEqual(conError('#N/A', 'puntajes (posición 2)', 'Arts. 33 y 34'));
    const criterios = columna(['Saber', 'Saber Hacer', blanco, 'Ser', 'Ser']);
    expect(rubrica({ criterios })).toEqual(conError('#N/A', 'criterios (posición 3)'));
    const criteriosCatalogo = [['Saber', 'Saber Hacer', blanco]];
    expect(rubrica({ criteriosCatalogo })).toEqual(conError('#N/A', 'criteriosCatalogo (posición 3)'));
    const pesosIndicador = columna([1, blanco, 0.4, 0.5, 0.5]);
    expect(rubrica({ pesosIndicador })).toEqual(conError('#N/A', 'pesosIndicador (posición 2)'));
  });

  test.each(BLANCOS)('a range of blanks (%p) is missing whole, whichever it is', (blanco) => {
    const vacio = columna(Array(5).fill(blanco));
    expect(rubrica({ puntajes: vacio })).toEqual(conError('#N/A', '«puntajes»', 'Arts. 33 y 34'));
    expect(rubrica({ pesosIndicador: vacio })).toEqual(conError('#N/A', '«pesosIndicador»'));
    expect(rubrica({ criterios: vacio })).toEqual(conError('#N/A', '«criterios»'));
    expect(rubrica({ criterios: blanco })).toEqual(conError('#N/A', '«criterios»'));
    expect(rubrica({ pesosCriterio: [[blanco, blanco]] })).toEqual(conError('#N/A', '«pesosCriterio»'));
    expect(rubrica({ criteriosCatalogo: [[blanco]] })).toEqual(conError('#N/A', '«criteriosCatalogo»'));
  });

  test.each([
    { caso: 'criterios not of 1', cambios: { pesosCriterio: [[0.3, 0.5, 0.1]] }, dice: 'pesosCriterio' },
    { caso: 'criterios of 100', cambios: { pesosCriterio: [[30, 50, 20]] }, dice: 'pesosCriterio' },
    {
      caso: 'indicators not of 1',
      cambios: { pesosIndicador: columna([1, 0.6, 0.3, 0.5, 0.5]) },
      dice: 'Saber Hacer',
    },
    {
      caso: 'indicators over 1',
      cambios: { pesosIndicador: columna([1, 0.6, 0.4, 0.5, 0.6]) },
      dice: 'pesosIndicador: no suman exactamente 1 en Ser',
    },
    {
      caso: 'a criterio without indicators',
      cambios: {
        pesosCriterio: [[0.3, 0.5, 0.1, 0.1]],
        criteriosCatalogo: [['Saber', 'Saber Hacer', 'Ser', 'Otro']],
      },
      dice: 'Otro',
    },
    {
      caso: 'an unknown criterio',
      cambios: { criterios: columna(['Saber', 'Hacer', 'Saber Hacer', 'Ser', 'Ser']) },
      dice: 'criterios (posición 2)',
    },
    { caso: 'a criterio twice', cambios: { criteriosCatalogo: [['Saber', 'Ser', 'ser']] }, dice: 'repetido' },
    {
      caso: 'a criterio that is not a name',
      cambios: { criterios: columna([true, 'Saber Hacer', 'Saber Hacer', 'Ser', 'Ser']) },
      dice: 'criterios (posición 1)',
    },
    {
      caso: 'a score over 10',
      cambios: { puntajes: columna([11, 9, 10, 10, 8]) },
      dice: 'puntajes (posición 1)',
    },
    { caso: 'fewer scores', cambios: { puntajes: columna([8, 9]) }, dice: 'puntajes: tiene 2 celdas' },
    {
      caso: 'fewer criterios',
      cambios: { criterios: columna(['Saber']) },
      dice: 'criterios: tiene 1 celda y',
    },
    {
      caso: 'fewer names',
      cambios: { criteriosCatalogo: [['Saber']] },
      dice: 'criteriosCatalogo: tiene 1 celda y',
    },
  ])('#VALUE! on $caso', ({ cambios, dice }) => {
    expect(rubrica(cambios)).toEqual(conError('#VALUE!', dice, 'Arts. 33 y 34'));
  });
});
