import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  comoCociente,
  comoDecimal,
  conPunto,
  decimal,
  Decimal,
  leerDecimal,
} from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';

describe('reading', () => {
  test.each([
    { texto: '7.97', cociente: '797/100' },
    { texto: '-3', cociente: '-3' },
    { texto: '+0.50', cociente: '1/2' },
    { texto: '-0', cociente: '0' },
    { texto: '007', cociente: '7' },
    { texto: '853/12', cociente: '853/12' },
    { texto: '-6/4', cociente: '-3/2' },
    { texto: '+6/4', cociente: '3/2' },
    { texto: '0.1234567890123456789', cociente: '1234567890123456789/10000000000000000000' },
    { texto: '123456789012345', cociente: '123456789012345' },
    { texto: '-1234567890123456', cociente: '-1234567890123456' },
  ])('$texto is $cociente', ({ texto, cociente }) => {
    expect(comoCociente(decimal(texto))).toBe(cociente);
  });

  test.each(['', ' 7', '7 ', '7.', '.5', '7,5', '1e3', '1/0', '1/-2', '1.5/2', 'NaN', '٧', '--1', '0x10'])(
    '%j is not a decimal',
    (texto) => {
      expect(leerDecimal(texto)).toBeNull();
      expect(() => decimal(texto)).toThrow(RangeError);
      expect(Decimal.safeParse(texto).success).toBe(false);
    },
  );

  test('a number, however exact it looks, is refused: it has already been through binary', () => {
    expect(Decimal.safeParse(7.5).success).toBe(false);
  });

  test('says what it expected', () => {
    expect(Decimal.safeParse('siete').error?.issues[0]?.message).toMatch('Se esperaba un decimal');
  });
});

describe('writing', () => {
  test.each([
    { n: 797, d: 100, texto: '7.97' },
    { n: 80, d: 10, texto: '8' },
    { n: -1, d: 8, texto: '-0.125' },
    { n: 1, d: 25, texto: '0.04' },
    { n: 1, d: 3, texto: '1/3' },
    { n: 0, d: 7, texto: '0' },
    { n: 100, d: 1, texto: '100' },
  ])('$n/$d is $texto', ({ n, d, texto }) => {
    expect(comoDecimal(Fraccion.de(n, d))).toBe(texto);
  });

  test.each([
    { unidades: 8465n, decimales: 2, texto: '84.65' },
    { unidades: 5n, decimales: 2, texto: '0.05' },
    { unidades: -5n, decimales: 1, texto: '-0.5' },
    { unidades: 70n, decimales: 0, texto: '70' },
  ])('$unidades with $decimales decimals is $texto', ({ unidades, decimales, texto }) => {
    expect(conPunto(unidades, decimales)).toBe(texto);
  });
});

test('what is written reads back as itself, decimal or quotient', () => {
  const partes = fc.tuple(
    fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
    fc.bigInt({ min: 1n, max: 10n ** 12n }),
  );
  fc.assert(
    fc.property(partes, ([n, d]) => {
      const valor = Fraccion.de(n, d);
      expect(decimal(comoDecimal(valor)).igualA(valor)).toBe(true);
      expect(decimal(comoCociente(valor)).igualA(valor)).toBe(true);
    }),
  );
});

test('a canonical decimal has no trailing zeros and no exponent', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(15), (unidades, decimales) => {
      const texto = comoDecimal(Fraccion.de(unidades, 10n ** BigInt(decimales)));
      expect(texto).toMatch(/^-?\d+(\.\d*[1-9])?$/);
    }),
  );
});
