import { z } from 'zod';
import { regla } from '../norma/regla';

/** PO-04, norma 11: who may read a report. */
export const puedeConsultarReporte = regla({
  clave: 'CON-25',
  nombre: 'puedeConsultarReporte',
  enunciado: 'Cada plantel consulta su reporte en la aplicación.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 11; salidas',
    lectura:
      'El texto no dice quién ve qué; por la ley de datos personales que cita, un plantel consulta lo suyo y Dirección General lo de todos.',
  },
  parametros: [],
  entrada: z.strictObject({
    ambito: z.enum(['direccion-general', 'plantel']).describe('Ámbito de quien consulta'),
    clavePlantelUsuario: z.int().nullable().describe('Plantel de quien consulta'),
    clavePlantelReporte: z.int().describe('Plantel del reporte'),
  }),
  decide: ({ ambito, clavePlantelUsuario, clavePlantelReporte }) =>
    ambito === 'direccion-general' || clavePlantelUsuario === clavePlantelReporte,
});
