import { z } from 'zod';
import { regla } from '../norma/regla';

/** PO-04, norma 12-c: a review meeting after each corte. How many of those due have not been held, never negative. */
export const reunionesFaltantes = regla({
  clave: 'CON-06',
  nombre: 'reunionesFaltantes',
  enunciado: 'Después de cada corte se convoca a revisarlo, con un máximo de reuniones al semestre.',
  cita: { documento: 'seguimiento-po04', referencia: 'Norma 12-c' },
  parametros: ['seguimientoPo04.reunionesPorSemestre'],
  entrada: z.strictObject({
    cortesConcluidos: z.int().describe('Cortes concluidos'),
    reunionesRealizadas: z.int().describe('Reuniones realizadas'),
  }),
  decide: ({ cortesConcluidos, reunionesRealizadas }, { seguimientoPo04 }) =>
    Math.max(0, Math.min(cortesConcluidos, seguimientoPo04.reunionesPorSemestre) - reunionesRealizadas),
});
