import { z } from 'zod';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** PO-04, entradas: without the Calendario Escolar or the sábana there is no report. */
export const insumosFaltantes = regla({
  clave: 'CON-26',
  nombre: 'insumosFaltantes',
  cita: { documento: 'seguimiento-po04', referencia: 'Entradas' },
  entrada: z.strictObject({ calendario: z.boolean(), sabana: z.boolean() }),
  decide: ({ calendario, sabana }) => presentes({ calendario: !calendario, sabana: !sabana }),
});
