import { z } from 'zod';
import { regla } from '../norma/regla';

const RESULTADO = {
  ninguno: { inscribe: false, estadiaObligatoria: false },
  parcial: { inscribe: true, estadiaObligatoria: false },
  total: { inscribe: true, estadiaObligatoria: true },
} as const;

/** Reglamento UT, art. 24: what an official ruling on equivalence gives right to. */
export const resultadoDeEquivalencia = regla({
  clave: 'UT-24',
  nombre: 'resultadoDeEquivalencia',
  enunciado:
    'Con dictamen oficial de equivalencia se inscribe; aunque sea por todas las asignaturas, la estadía se cursa.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 24' },
  parametros: [],
  entrada: z.strictObject({
    dictamenEquivalencia: z.enum(['ninguno', 'parcial', 'total']).describe('Dictamen de equivalencia'),
  }),
  decide: ({ dictamenEquivalencia }) => RESULTADO[dictamenEquivalencia],
});
