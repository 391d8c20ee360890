import { z } from 'zod';
import { Fraccion } from '../nucleo/fraccion';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 44: attendance of at least the minimum in the period; null when the counts contradict each other. */
export const tieneDerechoAEvaluacion = regla({
  clave: 'UT-44',
  nombre: 'tieneDerechoAEvaluacion',
  enunciado: 'Para que se evalúe una unidad hay que haber asistido a una parte mínima de sus sesiones.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 44',
    lectura:
      'Una falta justificada sigue siendo falta. Sin derecho la unidad queda NA por ese motivo, que no es un cero, y si aún no hubo sesiones el derecho se tiene.',
  },
  parametros: ['reglamentoUt.asistenciaMinima'],
  entrada: z.strictObject({
    asistencias: z.int().describe('Sesiones con asistencia'),
    sesiones: z.int().describe('Sesiones impartidas'),
  }),
  decide: ({ asistencias, sesiones }, normas) => {
    if (asistencias < 0 || asistencias > sesiones) return null;
    if (sesiones === 0) return true;
    return !Fraccion.de(asistencias, sesiones).menorQue(normas.reglamentoUt.asistenciaMinima);
  },
});
