import { z } from 'zod';
import { regla } from '../norma/regla';

/** Local time of the plantel with seconds and without zone; compares as text. */
const FechaHora = z.iso
  .datetime({ local: true, precision: 0, error: 'Se esperaba una fecha y hora AAAA-MM-DDThh:mm:ss.' })
  .refine((texto) => !texto.endsWith('Z'), 'La hora es la del plantel: escríbala sin zona.');

/** Reglamento UT, art. 46: an unjustified absence or a late delivery is zero; a justified absence stays pending. */
export const resultadoPorIncumplimiento = regla({
  clave: 'UT-46',
  nombre: 'resultadoPorIncumplimiento',
  enunciado: 'Vale cero la evaluación a la que se falta sin justificar, y lo que se entrega tarde.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 46',
    lectura:
      'Quien justificó su falta queda pendiente de evaluar; lo que se entrega tarde es cero aunque se justifique.',
  },
  parametros: [],
  entrada: z.strictObject({
    tipoActividad: z.enum(['evaluacion', 'entrega']).describe('Tipo de actividad'),
    presentado: z.boolean().describe('Se presentó'),
    justificado: z.boolean().describe('Justificó su falta'),
    fechaHoraEntrega: FechaHora.nullable().describe('Momento de la entrega (vacío si no la hubo)'),
    fechaHoraLimite: FechaHora.describe('Momento límite'),
  }),
  decide: ({ tipoActividad, presentado, justificado, fechaHoraEntrega, fechaHoraLimite }) => {
    if (tipoActividad === 'entrega') {
      return fechaHoraEntrega !== null && fechaHoraEntrega <= fechaHoraLimite ? 'se-califica' : 'cero';
    }
    if (presentado) return 'se-califica';
    return justificado ? 'pendiente' : 'cero';
  },
});
