import { z } from 'zod';
import { type Caracter } from '../modelo/publicacion';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';

/** PO-04, norma 10 and activity DG 1.1: the report is made with SAE's data once the corte has ended. */
export const caracterDelReporte = regla({
  clave: 'CON-03',
  nombre: 'caracterDelReporte',
  enunciado: 'El Reporte SISEAC se hace con los datos del SAE cuando el corte ya concluyó.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 10; actividad DG 1.1',
    lectura:
      'El último día del corte el reporte todavía es preliminar; puede ser definitivo a partir del siguiente.',
  },
  parametros: [],
  entrada: z.strictObject({
    fechaReporte: Fecha.describe('Fecha del reporte'),
    fechaFinCorte: Fecha.describe('Fin del corte'),
    origenDatos: z.enum(['sae', 'otro']).describe('Origen de los datos'),
  }),
  decide: ({ fechaReporte, fechaFinCorte, origenDatos }): Caracter | 'origen-no-valido' => {
    if (origenDatos !== 'sae') return 'origen-no-valido';
    return fechaReporte > fechaFinCorte ? 'definitivo' : 'preliminar';
  },
});
