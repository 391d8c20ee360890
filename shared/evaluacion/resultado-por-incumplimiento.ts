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
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 46',
    lectura: 'La falta justificada queda pendiente; la entrega tardía siempre es cero.',
  },
  entrada: z.strictObject({
    tipoActividad: z.enum(['evaluacion', 'entrega']),
    presentado: z.boolean(),
    justificado: z.boolean(),
    fechaHoraEntrega: FechaHora.nullable(),
    fechaHoraLimite: FechaHora,
  }),
  decide: ({ tipoActividad, presentado, justificado, fechaHoraEntrega, fechaHoraLimite }) => {
    if (tipoActividad === 'entrega') {
      return fechaHoraEntrega !== null && fechaHoraEntrega <= fechaHoraLimite ? 'se-califica' : 'cero';
    }
    if (presentado) return 'se-califica';
    return justificado ? 'pendiente' : 'cero';
  },
});
