import { describe, expect, test } from '@jest/globals';
import { calificacionPorCriterios } from '../../../shared/evaluacion/calificacion-por-criterios';
import { comoDecimal } from '../../../shared/nucleo/decimal';
import { decidir } from './decidir';

const indicador = (peso: number, calificacion: string) => ({ peso, calificacion });
const criterio = (
  nombre: string,
  peso: number,
  ...indicadores: { peso: number; calificacion: string }[]
) => ({
  nombre,
  peso,
  indicadores,
});

describe('UT-33', () => {
  test.each([
    {
      caso: 'three criterios',
      criterios: [
        criterio('saber', 3000, indicador(10_000, '8')),
        criterio('saber-hacer', 5000, indicador(6000, '9'), indicador(4000, '10')),
        criterio('ser', 2000, indicador(5000, '10'), indicador(5000, '8')),
      ],
      esperado: { calificacion: '8.9', errores: [] },
    },
    {
      caso: 'thirds that add up',
      criterios: [criterio('ser', 10_000, indicador(3333, '8'), indicador(3333, '8'), indicador(3334, '9'))],
      esperado: { calificacion: '8.3334', errores: [] },
    },
    {
      caso: 'thirds that do not',
      criterios: [criterio('ser', 10_000, indicador(3333, '8'), indicador(3333, '8'), indicador(3333, '9'))],
      esperado: { calificacion: null, errores: ['indicadores-ser'] },
    },
    {
      caso: 'every error once, in order',
      criterios: [
        criterio('ser', 1000),
        criterio('saber-hacer', 1000, indicador(9999, '8')),
        criterio('saber', 1000, indicador(10_001, '8')),
        criterio('saber', 1000, indicador(1, '8')),
      ],
      esperado: {
        calificacion: null,
        errores: ['criterios', 'indicadores-saber', 'indicadores-saber-hacer', 'indicadores-ser'],
      },
    },
    { caso: 'nothing', criterios: [], esperado: { calificacion: null, errores: ['criterios'] } },
  ])('$caso', ({ criterios, esperado }) => {
    const { calificacion, errores } = decidir(calificacionPorCriterios, { criterios });
    expect({ calificacion: calificacion && comoDecimal(calificacion), errores }).toEqual(esperado);
  });

  test('a weight is an integer', () => {
    const criterios = [criterio('ser', 0.5)];
    expect(calificacionPorCriterios.entrada.safeParse({ criterios }).success).toBe(false);
  });
});
