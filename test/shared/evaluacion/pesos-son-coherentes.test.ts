import { describe, expect, test } from '@jest/globals';
import { pesosSonCoherentes } from '../../../shared/evaluacion/pesos-son-coherentes';
import { comoDecimal } from '../../../shared/nucleo/decimal';
import { decidir } from './decidir';

const hoja = (tipo: string, pesoCriterio: number, pesoIndicador = 10_000) => ({
  criterio: 'saber',
  pesoCriterio,
  pesoIndicador,
  tipo,
});

describe('UT-48b', () => {
  test.each([
    {
      hojas: [hoja('continua', 7000), hoja('sumativa', 3000)],
      coherente: true,
      continua: '0.7',
      sumativa: '0.3',
    },
    {
      hojas: [hoja('continua', 7001), hoja('sumativa', 3000)],
      coherente: false,
      continua: '0.7001',
      sumativa: '0.3',
    },
    {
      hojas: [hoja('continua', 7000), hoja('sumativa', 2999)],
      coherente: false,
      continua: '0.7',
      sumativa: '0.2999',
    },
    {
      hojas: [hoja('continua', 7000, 3333), hoja('continua', 7000, 6667), hoja('sumativa', 3000)],
      coherente: true,
      continua: '0.7',
      sumativa: '0.3',
    },
    { hojas: [hoja('continua', 3333, 3333)], coherente: false, continua: '0.11108889', sumativa: '0' },
    { hojas: [], coherente: false, continua: '0', sumativa: '0' },
  ])('continua $continua, sumativa $sumativa → $coherente', ({ hojas, ...esperado }) => {
    const { coherente, continua, sumativa } = decidir(pesosSonCoherentes, { hojas });
    expect({ coherente, continua: comoDecimal(continua), sumativa: comoDecimal(sumativa) }).toEqual(esperado);
  });
});
