import { z } from 'zod';
import { enTabla } from '../nucleo/en-tabla';
import { regla } from '../norma/regla';

/**
 * PO-04, Definiciones and historial de cambios: what each application is for; null when it is not named. SISEAC the
 * workbook and SISEAC aplicación are two.
 */
export const usoDeLaAplicacion = regla({
  clave: 'CON-24',
  nombre: 'usoDeLaAplicacion',
  enunciado: 'Cada aplicación que el procedimiento nombra tiene un uso propio.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Definiciones; historial de cambios',
    lectura: 'A SISTRAMES sólo lo nombra el historial: se entiende que es el sistema de trámites especiales.',
  },
  parametros: ['seguimientoPo04.aplicaciones'],
  entrada: z.strictObject({ aplicacion: z.string().describe('Clave de la aplicación') }),
  decide: ({ aplicacion }, { seguimientoPo04 }) => enTabla(seguimientoPo04.aplicaciones, aplicacion),
});
