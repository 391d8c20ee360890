import { z } from 'zod';
import { enBlanco } from '../nucleo/en-blanco';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** Residencias, paso 2: what the list says of each company; a person to talk to only when there is one. */
export const datosDeEmpresaFaltantes = regla({
  clave: 'RES-22',
  nombre: 'datosDeEmpresaFaltantes',
  enunciado:
    'De cada empresa se anota nombre, dirección, teléfonos y giro; con quién tratar, sólo si se sabe.',
  cita: { documento: 'residencias', referencia: 'Paso 2' },
  parametros: [],
  entrada: z.strictObject({
    nombre: z.string().describe('Nombre de la empresa'),
    direccion: z.string().describe('Dirección'),
    telefonos: z.string().describe('Teléfonos'),
    giro: z.string().describe('Giro'),
    contacto: z.string().describe('Contacto de vinculación').optional(),
  }),
  decide: ({ nombre, direccion, telefonos, giro }) =>
    presentes({
      direccion: enBlanco(direccion),
      giro: enBlanco(giro),
      nombre: enBlanco(nombre),
      telefonos: enBlanco(telefonos),
    }),
});
