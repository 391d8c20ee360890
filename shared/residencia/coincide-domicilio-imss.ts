import { z } from 'zod';
import { regla } from '../norma/regla';

/**
 * Residencias, requisito 8: the insurance is registered where the residencia is done. Compared without case, accents
 * or spare spaces; a blank one never matches.
 */
export const coincideDomicilioImss = regla({
  clave: 'RES-09',
  nombre: 'coincideDomicilioImss',
  enunciado: 'El seguro del IMSS se registra con domicilio donde se hará la residencia.',
  cita: {
    documento: 'residencias',
    referencia: 'Requisito 8',
    lectura: 'Basta que coincida la localidad; la clínica sólo se muestra.',
  },
  parametros: [],
  entrada: z.strictObject({
    localidadImss: z.string().describe('Localidad en el IMSS'),
    localidadResidencia: z.string().describe('Localidad de la residencia'),
  }),
  decide: ({ localidadImss, localidadResidencia }) => {
    const registrada = comoSeCompara(localidadImss);
    return registrada !== '' && registrada === comoSeCompara(localidadResidencia);
  },
});

const ACENTOS = /\p{M}+/gu;
const ESPACIOS = /\s+/g;

const comoSeCompara = (localidad: string): string =>
  localidad.normalize('NFD').replace(ACENTOS, '').toLowerCase().replace(ESPACIOS, ' ').trim();
