import { z } from 'zod';
import { regla } from '../norma/regla';

/** Residencias, requisito 1: servicio social finished, and its constancia. */
export const cumpleServicioSocial = regla({
  clave: 'RES-02',
  nombre: 'cumpleServicioSocial',
  enunciado: 'Antes de la residencia se concluye el servicio social y se tiene su constancia.',
  cita: { documento: 'residencias', referencia: 'Requisito 1' },
  parametros: [],
  entrada: z.strictObject({
    servicioSocialTerminado: z.boolean().describe('Servicio social terminado'),
    constanciaServicioSocial: z.boolean().describe('Constancia de servicio social'),
  }),
  decide: ({ servicioSocialTerminado, constanciaServicioSocial }) =>
    servicioSocialTerminado && constanciaServicioSocial,
});
