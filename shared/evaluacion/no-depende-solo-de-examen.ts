import { z } from 'zod';
import { regla } from '../norma/regla';

/** The kinds of instrument that ask for knowledge only. */
const DE_CONOCIMIENTO: readonly string[] = ['examen', 'reactivos'];

/** Reglamento UT, art. 32: whether something beside exams weighs in a unit; null when nothing weighs. */
export const noDependeSoloDeExamen = regla({
  clave: 'UT-32',
  nombre: 'noDependeSoloDeExamen',
  enunciado: 'Ninguna evaluación se decide sólo con un examen de conocimientos.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 32',
    lectura: 'Cuentan los instrumentos que pesan; mientras ninguno pese, no hay qué decidir.',
  },
  parametros: [],
  entrada: z.strictObject({
    instrumentos: z
      .array(
        z.strictObject({
          tipo: z.string().describe('Tipo de instrumento'),
          peso: z.int().describe('Peso'),
        }),
      )
      .describe('Instrumentos de la unidad'),
  }),
  decide: ({ instrumentos }) => {
    const conPeso = instrumentos.filter(({ peso }) => peso > 0);
    return conPeso.length === 0 ? null : !conPeso.every(({ tipo }) => DE_CONOCIMIENTO.includes(tipo));
  },
});
