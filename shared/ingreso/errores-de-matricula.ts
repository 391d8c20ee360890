import { z } from 'zod';
import { presentes } from '../nucleo/presentes';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 13: what is wrong with a matrícula; empty when nothing is. Compared letter by letter. */
export const erroresDeMatricula = regla({
  clave: 'UT-13',
  nombre: 'erroresDeMatricula',
  enunciado:
    'La matrícula nace con la inscripción: un aspirante no la tiene y un inscrito tiene una, que no es de nadie más.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 13',
    lectura: 'Cada institución decide cómo se escribe una matrícula; aquí sólo se ve si está y si es única.',
  },
  parametros: [],
  entrada: z.strictObject({
    estadoInscripcion: z.enum(['aspirante', 'inscrito']).describe('Estado de inscripción'),
    matricula: z.string().describe('Matrícula (vacía si no tiene)'),
    matriculasExistentes: z.array(z.string()).describe('Matrículas de los demás alumnos'),
  }),
  decide: ({ estadoInscripcion, matricula, matriculasExistentes }) => {
    const tiene = matricula !== '';
    return presentes({
      'aspirante-con-matricula': estadoInscripcion === 'aspirante' && tiene,
      'inscrito-sin-matricula': estadoInscripcion === 'inscrito' && !tiene,
      'matricula-repetida': tiene && matriculasExistentes.includes(matricula),
    });
  },
});
