import { z } from 'zod';
import { enTabla } from '../nucleo/en-tabla';
import { regla } from '../norma/regla';

/**
 * PO-04, norma 12-d and activities 1 and 7 of Dirección General, 1 and 3 of the plantel: what a procedure that this one
 * leads to is about; null for any other.
 */
export const procedimientoRelacionado = regla({
  clave: 'CON-31',
  nombre: 'procedimientoRelacionado',
  enunciado: 'El seguimiento conecta con los procedimientos de permanencia y con el de titulación.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-d; actividades DG 1 y 7; actividades de plantel 1 y 3',
  },
  parametros: ['seguimientoPo04.procedimientosRelacionados'],
  entrada: z.strictObject({ claveProcedimiento: z.string().describe('Clave del procedimiento') }),
  decide: ({ claveProcedimiento }, { seguimientoPo04 }) =>
    enTabla(seguimientoPo04.procedimientosRelacionados, claveProcedimiento),
});
