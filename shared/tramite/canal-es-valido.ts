import { z } from 'zod';
import { regla } from '../norma/regla';

/** PO-04, norma 20 and activity 2.2 of the plantel: certificados are asked for through one channel only. */
export const canalEsValido = regla({
  clave: 'CON-13',
  nombre: 'canalEsValido',
  enunciado: 'Los certificados se piden por CENTRES y por ningún otro medio.',
  cita: { documento: 'seguimiento-po04', referencia: 'Norma 20; actividad de plantel 2.2' },
  parametros: ['seguimientoPo04.canalDeCertificados'],
  entrada: z.strictObject({
    canal: z
      .enum(['centres', 'correo-institucional', 'valija', 'mesa-de-servicio', 'otro'])
      .describe('Canal de la solicitud'),
  }),
  decide: ({ canal }, { seguimientoPo04 }) => canal === seguimientoPo04.canalDeCertificados,
});
