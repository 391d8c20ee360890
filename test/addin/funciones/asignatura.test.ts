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

describe('FINAL and FINAL.NIVEL', () => {
  const final = (...argumentos: unknown[]) => [
    funciones.evaluar('FINAL', ...argumentos),
    funciones.evaluar('FINAL.NIVEL', ...argumentos),
  ];

  test.each([
    { niveles: [['SA', 'DE', 'AU']], integradora: false, esperado: [9, 'DE'] },
    { niveles: [[8, 9, 10]], integradora: null, esperado: [9, 'DE'] },
    { niveles: columna([8, 9]), integradora: undefined, esperado: [9, 'DE'] },
    { niveles: columna([8, 8, 9]), integradora: '', esperado: [8, 'SA'] },
    { niveles: [['SA', 9]], integradora: 0, esperado: [9, 'DE'] },
    { niveles: [['8', '10']], integradora: false, esperado: [9, 'DE'] },
    { niveles: [['au', ' AU ']], integradora: false, esperado: [10, 'AU'] },
    { niveles: [['AU', 'NA']], integradora: false, esperado: ['NA', 'NA'] },
    { niveles: [['CO', 'CD', 'CA']], integradora: true, esperado: [9, 'CD'] },
    { niveles: [['CO', 'NA', 'CA']], integradora: true, esperado: ['NA', 'NA'] },
    { niveles: [[9, 10]], integradora: true, esperado: [10, 'CA'] },
    { niveles: [['CO', 'CO']], integradora: false, esperado: [8, 'CO'] },
  ])('$niveles, integradora $integradora → $esperado', ({ niveles, integradora, esperado }) => {
    expect(final(niveles, integradora)).toEqual(esperado);
  });

  test.each(BLANCOS)('a blank (%p) unit is missing, even beside a NA', (blanco) => {
    const falta = conError('#N/A', 'niveles (posición 2)', 'Art. 39');
    expect(final([['SA', blanco]])).toEqual([falta, falta]);
    expect(final([['NA', blanco]])).toEqual([falta, falta]);
    const nada = conError('#N/A', '«niveles»', 'Art. 39');
    for (const vacio of [blanco, [[blanco, blanco]], columna([blanco, blanco])]) {
      expect(final(vacio)).toEqual([nada, nada]);
    }
  });

  test('without units there is nothing to answer', () => {
    expect(final([])).toEqual([conError('#N/A', 'niveles'), conError('#N/A', 'niveles')]);
  });

  test.each([
    { caso: 'both scales', argumentos: [[['SA', 'CD']]], dice: 'mezcla' },
    { caso: 'the other scale', argumentos: [[['SA', 'DE']], true], dice: 'integradora: es VERDADERO' },
    { caso: '7', argumentos: [[[7, 8]]], dice: 'niveles (posición 1)' },
    { caso: '0', argumentos: [[[8, 0]]], dice: 'niveles (posición 2)' },
    { caso: '8.5', argumentos: [[[8.5]]], dice: '8.5' },
    { caso: 'other letters', argumentos: [[['XX']]], dice: 'XX' },
    { caso: 'VERDADERO', argumentos: [[[true]]], dice: 'VERDADERO' },
    { caso: 'a bad unit beside a blank', argumentos: [[[null, 7]]], dice: 'niveles (posición 2)' },
    { caso: 'a bad integradora', argumentos: [[[8]], 'x'], dice: 'integradora' },
  ])('#VALUE! on $caso', ({ argumentos, dice }) => {
    const error = conError('#VALUE!', dice, 'Art. 39');
    expect(final(...argumentos)).toEqual([error, error]);
  });

  test('the final lies between the least and the greatest unit', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(8, 9, 10), { minLength: 1, maxLength: 9 }), (unidades) => {
        const numero = funciones.evaluar('FINAL', columna(unidades));
        expect(numero).toBeGreaterThanOrEqual(Math.min(...unidades));
        expect(numero).toBeLessThanOrEqual(Math.max(...unidades));
      }),
    );
  });
});

describe('REMEDIALES.DISPONIBLES', () => {
  const disponibles = (usadas: unknown) => funciones.evaluar('REMEDIALES.DISPONIBLES', usadas);

  test.each([
    { usadas: 0, esperado: 2 },
    { usadas: 1, esperado: 1 },
    { usadas: 2, esperado: 0 },
    { usadas: 3, esperado: 0 },
  ])('$usadas → $esperado', ({ usadas, esperado }) => {
    expect(disponibles(usadas)).toBe(esperado);
  });

  test.each(BLANCOS)('a blank (%p) is missing', (blanco) => {
    expect(disponibles(blanco)).toEqual(conError('#N/A', 'usadas', 'Art. 51'));
  });

  test.each([-1, 0.5, 'una', true])('#VALUE! on %p', (usadas) => {
    expect(disponibles(usadas)).toEqual(conError('#VALUE!', 'usadas', 'Art. 51'));
  });
});
