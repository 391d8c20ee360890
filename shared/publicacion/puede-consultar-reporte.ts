import { z } from 'zod';
import { regla } from '../norma/regla';

/**
 * PO-04, norma 11: who may read a report.
 * Lectura: each plantel its own and Dirección General all of them, by the data protection law the procedure cites.
 */
export const puedeConsultarReporte = regla({
  clave: 'CON-25',
  nombre: 'puedeConsultarReporte',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 11; salidas',
    lectura: 'Cada plantel ve sólo lo suyo y Dirección General todo, por la ley de datos citada.',
  },
  entrada: z.strictObject({
    ambito: z.enum(['direccion-general', 'plantel']),
    clavePlantelUsuario: z.int().nullable(),
    clavePlantelReporte: z.int(),
  }),
  decide: ({ ambito, clavePlantelUsuario, clavePlantelReporte }) =>
    ambito === 'direccion-general' || clavePlantelUsuario === clavePlantelReporte,
});
