import { z } from 'zod';
import { regla } from '../norma/regla';

/**
 * Public examples of matrículas of CONALEP: ten digits, the last one maybe after a hyphen; null for any other form.
 * Always text: zeros on the left stay.
 */
export const matriculaNormalizada = regla({
  clave: 'EXT-MAT',
  nombre: 'matriculaNormalizada',
  enunciado: 'Una matrícula del CONALEP son diez cifras; a veces la última se escribe tras un guion.',
  cita: {
    documento: 'publico',
    referencia: 'Ejemplos públicos de matrícula CONALEP',
    lectura: 'Se revisa que sean cifras y cuántas son; lo que cada una signifique no está documentado.',
  },
  parametros: [],
  entrada: z.strictObject({ matricula: z.string().describe('Matrícula') }),
  decide: ({ matricula }) => (/^\d{9}-?\d$/.test(matricula) ? matricula.replace('-', '') : null),
});
