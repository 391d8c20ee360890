import { tieneDerechoAEvaluacion } from '../evaluacion/tiene-derecho-a-evaluacion';
import { regla } from '../norma/regla';
import { nivelPorAsistencia } from './nivel-por-asistencia';

/** Reglamento UT, art. 44: attendance below, or near, what gives the right to be evaluated. */
export const nivelInasistenciaUt = regla({
  clave: 'R04',
  nombre: 'nivelInasistenciaUt',
  enunciado: 'Una asistencia por debajo de la que da derecho a evaluarse, o cerca de ella, es un riesgo.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 44' },
  parametros: ['reglamentoUt.asistenciaMinima', 'reglamentoUt.asistenciaEnRiesgo'],
  entrada: tieneDerechoAEvaluacion.entrada,
  decide: ({ asistencias, sesiones }, { reglamentoUt }) =>
    nivelPorAsistencia(asistencias, sesiones, {
      rojo: reglamentoUt.asistenciaMinima,
      amarillo: reglamentoUt.asistenciaEnRiesgo,
    }),
});
