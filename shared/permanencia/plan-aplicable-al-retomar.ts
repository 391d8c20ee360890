import { z } from 'zod';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 19: the plan that someone who was away goes on with, and whether a ruling must come first. */
export const planAplicableAlRetomar = regla({
  clave: 'UT-19',
  nombre: 'planAplicableAlRetomar',
  enunciado:
    'Quien deja de inscribirse algún periodo sigue con el plan que esté vigente al volver, con dictamen de por medio si cambió.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 19' },
  parametros: ['reglamentoUt.periodosSinInscripcion'],
  entrada: z.strictObject({
    periodosSinInscripcion: z.int().describe('Cuatrimestres sin inscribirse'),
    planAlumno: z.string().describe('Versión del plan del alumno'),
    planVigente: z.string().describe('Versión vigente del plan'),
  }),
  decide: ({ periodosSinInscripcion, planAlumno, planVigente }, { reglamentoUt }) => {
    const requiereDictamen =
      periodosSinInscripcion >= reglamentoUt.periodosSinInscripcion && planAlumno !== planVigente;
    return { plan: requiereDictamen ? planVigente : planAlumno, requiereDictamen };
  },
});
