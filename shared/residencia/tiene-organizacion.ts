import { z } from 'zod';
import { enBlanco } from '../nucleo/en-blanco';
import { regla } from '../norma/regla';

/** Residencias, requisito 5: where the project will be done. */
export const tieneOrganizacion = regla({
  clave: 'RES-06',
  nombre: 'tieneOrganizacion',
  enunciado: 'El trámite nombra la organización en la que se desarrollará el proyecto.',
  cita: { documento: 'residencias', referencia: 'Requisito 5' },
  parametros: [],
  entrada: z.strictObject({ organizacion: z.string().describe('Organización') }),
  decide: ({ organizacion }) => !enBlanco(organizacion),
});
