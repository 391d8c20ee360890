import { z } from 'zod';
import { regla } from '../norma/regla';

/** Residencias, requisito 3: the constancia of progress in the plan. */
export const tieneAvanceReticular = regla({
  clave: 'RES-04',
  nombre: 'tieneAvanceReticular',
  enunciado: 'Quien pide la residencia presenta la constancia de su avance en la retícula.',
  cita: { documento: 'residencias', referencia: 'Requisito 3' },
  parametros: [],
  entrada: z.strictObject({
    constanciaAvanceReticular: z.boolean().describe('Constancia de avance reticular'),
  }),
  decide: ({ constanciaAvanceReticular }) => constanciaAvanceReticular,
});
