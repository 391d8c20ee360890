import { z } from 'zod';
import { regla } from '../norma/regla';
import { nivelPorAsistencia } from './nivel-por-asistencia';

/** Reglamento UT, Art. 44: attendance below, or near, what gives the right to be evaluated. */
export const nivelInasistenciaUt = regla({
  clave: 'R04',
  nombre: 'nivelInasistenciaUt',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 44' },
  entrada: z.strictObject({ asistencias: z.int(), sesiones: z.int() }),
  decide: ({ asistencias, sesiones }, { reglamentoUt }) =>
    nivelPorAsistencia(asistencias, sesiones, {
      rojo: reglamentoUt.asistenciaMinima,
      amarillo: reglamentoUt.asistenciaEnRiesgo,
    }),
});
