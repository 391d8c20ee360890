import { z } from 'zod';
import { enTabla } from '../nucleo/en-tabla';
import { regla } from '../norma/regla';

/**
 * PO-04, Instrucciones de trabajo: the application whose manual has a clave; null when the section does not list it.
 */
export const manualDeLaClave = regla({
  clave: 'CON-29',
  nombre: 'manualDeLaClave',
  enunciado: 'Cada sección del procedimiento lista los manuales de las aplicaciones que usa, por su clave.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Instrucciones de trabajo',
    lectura:
      'Las secciones dan claves distintas a los manuales de SISEAC y COMUNICA: cada una conserva las suyas, sin cotejarlas.',
  },
  parametros: ['seguimientoPo04.manuales'],
  entrada: z.strictObject({
    claveManual: z.string().describe('Clave del manual'),
    seccion: z.enum(['direccion-general', 'plantel']).describe('Sección del procedimiento'),
  }),
  decide: ({ claveManual, seccion }, { seguimientoPo04 }) =>
    enTabla(seguimientoPo04.manuales[seccion], claveManual),
});
