import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { avanceHasta, desempenoDe, requeridoPara, topeDe } from '../../../shared/corte/avance';
import { comoDecimal, decimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';

describe('what is left', () => {
  test.each([
    { logrado: '40', registrado: '65', tope: '75', requerido: '600/7' },
    { logrado: '35', registrado: '65', tope: '70', requerido: '100' },
    { logrado: '0', registrado: '0', tope: '100', requerido: '70' },
    { logrado: '80', registrado: '90', tope: '90', requerido: '-100' },
    { logrado: '70', registrado: '100', tope: '70', requerido: null },
  ])('with $logrado of $registrado', ({ logrado, registrado, tope, requerido }) => {
    const [a, r] = [decimal(logrado), decimal(registrado)];
    const necesario = requeridoPara(decimal('70'), a, r);
    expect(comoDecimal(topeDe(a, r))).toBe(tope);
    expect(necesario && comoDecimal(necesario)).toBe(requerido);
  });

  test('nothing registered has no performance', () => {
    expect(desempenoDe(decimal('0'), decimal('0'))).toBeNull();
  });
});

test('achieved ≤ registered ≤ expected, and each grows with the corte', () => {
  const actividades = fc.array(
    fc.record({ peso: fc.nat(100).map((n) => Fraccion.de(n)), corte: fc.constantFrom(1, 2, 3) }),
  );
  const logros = fc.array(fc.option(fc.nat(100).map((n) => Fraccion.de(n, 100))));
  fc.assert(
    fc.property(actividades, logros, (tabla, resultados) => {
      const avances = ([1, 2, 3] as const).map((corte) => avanceHasta(tabla, resultados, corte));
      for (const { esperado, registrado, logrado } of avances) {
        expect(logrado.mayorQue(registrado)).toBe(false);
        expect(registrado.mayorQue(esperado)).toBe(false);
      }
      const [uno, dos, tres] = avances.map(({ logrado }) => logrado);
      expect(uno && dos && tres && !uno.mayorQue(dos) && !dos.mayorQue(tres)).toBe(true);
    }),
  );
});
