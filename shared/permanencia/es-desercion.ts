import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';
import { diasDeAusencia } from './dias-de-ausencia';

/**
 * Reglamento UT, Art. 61: an absence longer than two weeks in a row is a desertion, and fails the asignatura or the
 * whole cuatrimestre.
 * Lectura: calendar days since the last attendance, less those without classes; 14 exactly is not yet one.
 */
export const esDesercion = regla({
  clave: 'UT-61',
  nombre: 'esDesercion',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 61',
    lectura:
      'Naturales desde la última asistencia, descontando los días sin labores; 14 exactos no es deserción.',
  },
  entrada: z.strictObject({
    fechaUltimaAsistencia: Fecha.nullable(),
    fechaCorte: Fecha,
    alcance: z.enum(['asignatura', 'todas']),
    diasInhabiles: z.array(Fecha).optional(),
  }),
  decide: ({ fechaUltimaAsistencia, fechaCorte, alcance, diasInhabiles }, { reglamentoUt }) => {
    if (fechaUltimaAsistencia === null) return null;
    const diasAusencia = diasDeAusencia(fechaUltimaAsistencia, fechaCorte, diasInhabiles);
    const desercion = diasAusencia > reglamentoUt.diasMaximosDeAusencia;
    const reprobado = alcance === 'asignatura' ? 'asignatura' : 'cuatrimestre';
    return { desercion, diasAusencia, reprobacion: desercion ? reprobado : null };
  },
});
