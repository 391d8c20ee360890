import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { sinRepetir } from '../nucleo/sin-repetir';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 67-IX and X: evaluations that the alumno still awaits a result of. A zero is a result. */
export const evaluacionesPendientesDeResultado = regla({
  clave: 'UT-67',
  nombre: 'evaluacionesPendientesDeResultado',
  enunciado: 'Cada evaluación le da al alumno un resultado; mientras no lo haya, se ve como pendiente.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 67-IX y X' },
  parametros: [],
  entrada: z.strictObject({
    evaluaciones: z
      .array(
        z.strictObject({
          clave: z.string().describe('Evaluación'),
          resultado: Decimal.nullable().describe('Resultado publicado (vacío si no lo hay)'),
        }),
      )
      .describe('Evaluaciones'),
  }),
  decide: ({ evaluaciones }) =>
    sinRepetir(evaluaciones.filter(({ resultado }) => resultado === null).map(({ clave }) => clave)),
});
