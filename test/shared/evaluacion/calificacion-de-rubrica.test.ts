import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calificarRubrica } from '../../../shared/evaluacion/calificacion-de-rubrica';
import { Fraccion, UNO } from '../../../shared/nucleo/fraccion';

test('equal scores give that score, however the weights are split', () => {
  const reparto = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(reparto, { minLength: 1, maxLength: 4 }), fc.nat(1000), (repartos, centesimas) => {
      const valor = Fraccion.de(centesimas, 100);
      const criterios = repartos.map((partes, indice) => {
        const total = partes.reduce((suma, parte) => suma + parte, 0);
        return {
          nombre: `criterio ${indice}`,
          peso: Fraccion.de(1, repartos.length),
          indicadores: partes.map((parte) => ({ peso: Fraccion.de(parte, total), valor })),
        };
      });
      const rubrica = calificarRubrica(criterios, UNO);
      expect(rubrica.outcome === 'calificada' && rubrica.calificacion.igualA(valor)).toBe(true);
    }),
  );
});

test('names every set of weights that does not add up', () => {
  const criterios = [
    { nombre: 'Saber', peso: Fraccion.de(1, 2), indicadores: [{ peso: Fraccion.de(1, 2), valor: UNO }] },
    { nombre: 'Ser', peso: Fraccion.de(1, 4), indicadores: [{ peso: UNO, valor: UNO }] },
  ];
  expect(calificarRubrica(criterios, UNO)).toEqual({
    outcome: 'pesos-incompletos',
    deCriterios: true,
    indicadoresDe: ['Saber'],
  });
});
