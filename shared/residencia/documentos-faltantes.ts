import { z } from 'zod';
import { sinRepetir } from '../nucleo/sin-repetir';
import { regla } from '../norma/regla';

/** Residencias, requisito 7: the documents of the plantel's list that nobody has handed in. */
export const documentosFaltantes = regla({
  clave: 'RES-08',
  nombre: 'documentosFaltantes',
  enunciado: 'Hay que reunir los documentos que el plantel pide para el trámite.',
  cita: {
    documento: 'residencias',
    referencia: 'Requisito 7',
    lectura: 'El texto no los enumera: la lista la configura cada plantel.',
  },
  parametros: [],
  entrada: z.strictObject({
    documentosRequeridos: z.array(z.string().describe('Documento')).describe('Documentos requeridos'),
    documentosEntregados: z.array(z.string().describe('Documento')).describe('Documentos entregados'),
  }),
  decide: ({ documentosRequeridos, documentosEntregados }) => {
    const entregados = new Set(documentosEntregados);
    return sinRepetir(documentosRequeridos.filter((documento) => !entregados.has(documento)));
  },
});
