import { z } from 'zod';
import { regla } from '../norma/regla';

/** PO-04, norma 27: what the F01 may ask for. */
export const solicitudF01EsValida = regla({
  clave: 'CON-18',
  nombre: 'solicitudF01EsValida',
  enunciado: 'Con el F01 se piden folios electrónicos y los formatos oficiales de certificados y títulos.',
  cita: { documento: 'seguimiento-po04', referencia: 'Norma 27' },
  parametros: ['seguimientoPo04.tiposDeSolicitudF01'],
  entrada: z.strictObject({ tipoSolicitud: z.string().describe('Lo que se solicita') }),
  decide: ({ tipoSolicitud }, { seguimientoPo04 }) =>
    seguimientoPo04.tiposDeSolicitudF01.includes(tipoSolicitud),
});
