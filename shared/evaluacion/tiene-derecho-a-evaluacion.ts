import { z } from 'zod';
import { Fraccion } from '../nucleo/fraccion';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 44: attendance of at least 85 % in the period; null when the counts contradict each other. */
export const tieneDerechoAEvaluacion = regla({
  clave: 'UT-44',
  nombre: 'tieneDerechoAEvaluacion',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 44',
    lectura:
      'Sólo cuenta la asistencia efectiva; sin derecho, la unidad queda NA con motivo sin-derecho (no cero); sin sesiones hay derecho.',
  },
  entrada: z.strictObject({ asistencias: z.int(), sesiones: z.int() }),
  decide: ({ asistencias, sesiones }, normas) => {
    if (asistencias < 0 || sesiones < 0 || asistencias > sesiones) return null;
    const exigidas = normas.reglamentoUt.asistenciaMinima.por(Fraccion.de(sesiones));
    return !Fraccion.de(asistencias).menorQue(exigidas);
  },
});
