import { z } from 'zod';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 34: whether an activity belongs to continua, sumativa, both, or is not in the open list. */
export const tiposDeEvaluacionDe = regla({
  clave: 'UT-34',
  nombre: 'tiposDeEvaluacionDe',
  enunciado:
    'Cada actividad es de evaluación continua, sumativa o de ambas, y la lista del reglamento queda abierta.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 34',
    lectura: 'Prácticas y proyectos están en las dos listas, así que el tipo se captura con cada actividad.',
  },
  parametros: ['reglamentoUt.actividadesContinuas', 'reglamentoUt.actividadesSumativas'],
  entrada: z.strictObject({ criterioEvaluacion: z.string().describe('Actividad') }),
  decide: ({ criterioEvaluacion }, { reglamentoUt }) => [
    ...(reglamentoUt.actividadesContinuas.includes(criterioEvaluacion) ? ['continua'] : []),
    ...(reglamentoUt.actividadesSumativas.includes(criterioEvaluacion) ? ['sumativa'] : []),
  ],
});
