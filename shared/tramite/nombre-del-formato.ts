import { z } from 'zod';
import { regla } from '../norma/regla';

/** PO-04, Formatos: what an official form is for, by its clave; null when there is no such form. */
export const nombreDelFormato = regla({
  clave: 'CON-23',
  nombre: 'nombreDelFormato',
  enunciado: 'Cada formato oficial del procedimiento sirve para un trámite y se reconoce por su clave.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Formatos',
    lectura: 'Las dos tablas no coinciden en quién usa el F02: lo usan el plantel y Dirección General.',
  },
  parametros: ['seguimientoPo04.formatos'],
  entrada: z.strictObject({ claveFormato: z.string().describe('Clave del formato') }),
  decide: ({ claveFormato }, { seguimientoPo04 }) =>
    Object.entries(seguimientoPo04.formatos).find(([, clave]) => clave === claveFormato)?.[0] ?? null,
});
