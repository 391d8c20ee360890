import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/** PO-04, norma 1: a módulo is passed as the Reglas de Convivencia in force say. */
export const apruebaModulo = regla({
  clave: 'CON-32',
  nombre: 'apruebaModulo',
  enunciado: 'Con qué mínimo se acredita un módulo lo dicen las Reglas de Convivencia que estén en vigor.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 1',
    lectura:
      'El documento no escribe el mínimo: cada institución lo configura y, mientras falte, no se decide.',
  },
  parametros: [],
  entrada: z.strictObject({
    calificacion: Decimal.describe('Calificación'),
    minimoAprobatorio: Decimal.nullable().describe('Mínimo aprobatorio'),
  }),
  decide: ({ calificacion, minimoAprobatorio }) =>
    minimoAprobatorio === null ? null : !calificacion.menorQue(minimoAprobatorio),
});
