import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Modalidad, NivelEducativo } from '../../../shared/modelo/programa-educativo';
import { normasEn } from '../../../shared/norma/normas';
import { situacionDePlazo } from '../../../shared/permanencia/situacion-de-plazo';

const normas = normasEn('2026-10-30');
const GRAVEDAD = ['en-plazo', 'extendido', 'excedido'];

test('time never gives time back', () => {
  const programa = fc.record({
    nivelEducativo: fc.constantFrom(...NivelEducativo.options).filter((nivel) => nivel !== 'ingenieria'),
    modalidad: fc.constantFrom(...Modalidad.options),
  });
  fc.assert(
    fc.property(programa, fc.nat(30), fc.nat(30), (suyo, antes, mas) => {
      const [a, b] = [antes, antes + mas].map((cuatrimestresTranscurridos) =>
        GRAVEDAD.indexOf(String(situacionDePlazo.decide({ ...suyo, cuatrimestresTranscurridos }, normas))),
      );
      expect(a).toBeGreaterThanOrEqual(0);
      expect(b).toBeGreaterThanOrEqual(Number(a));
    }),
  );
});
