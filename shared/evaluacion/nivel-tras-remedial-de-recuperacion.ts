import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';
import { nivelDeNumero } from './nivel-academico';

/** Reglamento UT, art. 52: a recovery that passes is worth the cap whatever its grade; otherwise the unit stays NA. */
export const nivelTrasRemedialDeRecuperacion = regla({
  clave: 'UT-52a',
  nombre: 'nivelTrasRemedialDeRecuperacion',
  enunciado: 'Lo que se recupera con una remedial no pasa de un tope, por alta que sea su calificación.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 52, primer párrafo' },
  parametros: ['reglamentoUt.minimoAprobatorio', 'reglamentoUt.calificacionMaximaDeRecuperacion'],
  entrada: z.strictObject({
    calificacionRemedial: Decimal.describe('Calificación de la remedial (0 a 10)'),
    esIntegradora: z.boolean().optional().describe('Es integradora'),
  }),
  decide: ({ calificacionRemedial, esIntegradora = false }, { reglamentoUt }) => {
    const aprueba = !calificacionRemedial.menorQue(reglamentoUt.minimoAprobatorio);
    return nivelDeNumero(aprueba ? reglamentoUt.calificacionMaximaDeRecuperacion : null, esIntegradora);
  },
});
