import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 48: continua and sumativa by their weights, points 0 to 10, exact. */
export const calificacionDeUnidad = regla({
  clave: 'UT-48',
  nombre: 'calificacionDeUnidad',
  enunciado:
    'La calificación de una unidad junta la evaluación continua y la sumativa, cada una con su peso.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 48',
    lectura:
      'Cada instrumento lleva su criterio y su tipo (UT-48b); cuando no se capturan instrumentos se parte de la continua y la sumativa.',
  },
  parametros: ['reglamentoUt.pesoContinua', 'reglamentoUt.pesoSumativa'],
  entrada: z.strictObject({
    continua: Decimal.describe('Evaluación continua (0 a 10)'),
    sumativa: Decimal.describe('Evaluación sumativa (0 a 10)'),
  }),
  decide: ({ continua, sumativa }, { reglamentoUt }) =>
    reglamentoUt.pesoContinua.por(continua).mas(reglamentoUt.pesoSumativa.por(sumativa)),
});
