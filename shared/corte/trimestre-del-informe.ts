import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { mesDe } from '../nucleo/mes';
import { regla } from '../norma/regla';

const MESES_POR_TRIMESTRE = 3;

/** PO-04, norma 30: the report for the Junta Directiva is made every three months. From 1 to 4. */
export const trimestreDelInforme = regla({
  clave: 'CON-22',
  nombre: 'trimestreDelInforme',
  enunciado: 'El informe de actividades para la Junta Directiva se entrega cada trimestre del año.',
  cita: { documento: 'seguimiento-po04', referencia: 'Norma 30' },
  parametros: [],
  entrada: z.strictObject({ fecha: Fecha.describe('Fecha') }),
  decide: ({ fecha }) => Math.ceil(mesDe(fecha) / MESES_POR_TRIMESTRE),
});
