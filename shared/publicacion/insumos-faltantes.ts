import { z } from 'zod';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** PO-04, entradas: without the Calendario Escolar or the sábana there is no report. */
export const insumosFaltantes = regla({
  clave: 'CON-26',
  nombre: 'insumosFaltantes',
  enunciado: 'El reporte necesita el Calendario Escolar y la sábana de calificaciones.',
  cita: { documento: 'seguimiento-po04', referencia: 'Entradas' },
  parametros: [],
  entrada: z.strictObject({
    calendario: z.boolean().describe('Hay Calendario Escolar'),
    sabana: z.boolean().describe('Hay sábana de calificaciones'),
  }),
  decide: ({ calendario, sabana }) => presentes({ calendario: !calendario, sabana: !sabana }),
});
