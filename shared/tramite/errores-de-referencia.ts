import { z } from 'zod';
import { enBlanco } from '../nucleo/en-blanco';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** PO-04, normas 3 and 4: each oficio or circular carries a reference of its own issuer. */
export const erroresDeReferencia = regla({
  clave: 'CON-28',
  nombre: 'erroresDeReferencia',
  enunciado: 'Cada oficio o circular lleva una referencia que su emisor registra y no repite.',
  cita: { documento: 'seguimiento-po04', referencia: 'Normas 3 y 4' },
  parametros: [],
  entrada: z.strictObject({
    referencia: z.string().describe('Referencia'),
    emisor: z.string().describe('Emisor'),
    referenciasRegistradas: z
      .array(
        z.strictObject({
          emisor: z.string().describe('Emisor'),
          referencia: z.string().describe('Referencia'),
        }),
      )
      .describe('Referencias registradas'),
  }),
  decide: ({ referencia, emisor, referenciasRegistradas }) => {
    const vacia = enBlanco(referencia);
    return presentes({
      'referencia-repetida':
        !vacia &&
        referenciasRegistradas.some(
          (registrada) => registrada.emisor === emisor && registrada.referencia === referencia,
        ),
      'referencia-vacia': vacia,
    });
  },
});
