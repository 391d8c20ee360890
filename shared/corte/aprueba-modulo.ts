import { z } from 'zod';
import { Decimal } from '../nucleo/decimal';
import { regla } from '../norma/regla';

/**
 * PO-04, norma 1: a módulo is passed as the Reglas de Convivencia in force say.
 * Lectura: the minimum is not in the document, so it is mandatory configuration and has no default.
 */
export const apruebaModulo = regla({
  clave: 'CON-32',
  nombre: 'apruebaModulo',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 1',
    lectura: 'Parámetro obligatorio por institución; 70 sólo es ejemplo.',
  },
  entrada: z.strictObject({ calificacion: Decimal, minimoAprobatorio: Decimal.nullable() }),
  decide: ({ calificacion, minimoAprobatorio }) =>
    minimoAprobatorio === null ? null : !calificacion.menorQue(minimoAprobatorio),
});
