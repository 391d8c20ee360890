import { z } from 'zod';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 34: whether an activity belongs to continua, sumativa, both, or is not in the open list. */
export const tiposDeEvaluacionDe = regla({
  clave: 'UT-34',
  nombre: 'tiposDeEvaluacionDe',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 34',
    lectura: 'El tipo se captura en cada actividad; no se deduce.',
  },
  entrada: z.strictObject({ criterioEvaluacion: z.string() }),
  decide: ({ criterioEvaluacion }, { reglamentoUt }) => [
    ...(reglamentoUt.actividadesContinuas.includes(criterioEvaluacion) ? ['continua'] : []),
    ...(reglamentoUt.actividadesSumativas.includes(criterioEvaluacion) ? ['sumativa'] : []),
  ],
});
