import { z } from 'zod';
import { enBlanco } from '../nucleo/en-blanco';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

const ESPACIO_SOBRANTE = /^\s|\s$|\s\s/;
const DIGITO = /[0-9]/;

/**
 * PO-04, normas 21 and 24 and activity 2.4 of the plantel: the name and the carrera are proofread before validation.
 * The carrera is compared letter by letter; whether a name has its accents is for a person to say.
 */
export const observacionesDeEscritura = regla({
  clave: 'CON-14',
  nombre: 'observacionesDeEscritura',
  enunciado: 'Antes de validar un certificado se revisa cómo están escritos el nombre y la carrera.',
  cita: { documento: 'seguimiento-po04', referencia: 'Normas 21 y 24; actividad de plantel 2.4' },
  parametros: [],
  entrada: z.strictObject({
    nombre: z.string().describe('Nombre'),
    carrera: z.string().describe('Carrera'),
    catalogoCarreras: z.array(z.string()).describe('Catálogo de carreras'),
  }),
  decide: ({ nombre, carrera, catalogoCarreras }) =>
    presentes({
      'carrera-no-catalogada': !catalogoCarreras.includes(carrera),
      'espacios-sobrantes': ESPACIO_SOBRANTE.test(nombre),
      'nombre-con-digitos': DIGITO.test(nombre),
      'nombre-vacio': enBlanco(nombre),
    }),
});
