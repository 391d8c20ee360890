import { describe, expect, test } from '@jest/globals';
import { requiereAsesoria } from '../../../shared/evaluacion/requiere-asesoria';
import { decidir } from './decidir';

describe('UT-49', () => {
  test.each([
    { entrada: { unidades: [8, null] }, esperado: true },
    { entrada: { unidades: [9] }, esperado: false },
    { entrada: { unidades: [] }, esperado: false },
    { entrada: { unidades: [9], calificacionProyectada: '7.99' }, esperado: true },
    { entrada: { unidades: [9], calificacionProyectada: '8' }, esperado: false },
    { entrada: { unidades: [null], calificacionProyectada: '10' }, esperado: true },
  ])('$entrada → $esperado', ({ entrada, esperado }) => {
    expect(decidir(requiereAsesoria, entrada)).toBe(esperado);
  });
});
