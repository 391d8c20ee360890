import { expect, test } from '@jest/globals';
import { tiposDeEvaluacionDe } from '../../../shared/evaluacion/tipos-de-evaluacion-de';
import { decidir } from './decidir';

test.each([
  { criterioEvaluacion: 'participaciones-en-clase', esperado: ['continua'] },
  { criterioEvaluacion: 'conducta', esperado: ['continua'] },
  { criterioEvaluacion: 'proyectos', esperado: ['continua', 'sumativa'] },
  { criterioEvaluacion: 'practicas', esperado: ['continua', 'sumativa'] },
  { criterioEvaluacion: 'evaluacion-escrita-con-reactivos', esperado: ['sumativa'] },
  { criterioEvaluacion: 'Proyectos', esperado: [] },
])('UT-34: $criterioEvaluacion → $esperado', ({ criterioEvaluacion, esperado }) => {
  expect(decidir(tiposDeEvaluacionDe, { criterioEvaluacion })).toEqual(esperado);
});
