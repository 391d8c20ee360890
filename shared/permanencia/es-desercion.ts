import { z } from 'zod';
import { DiasInhabiles } from '../nucleo/dias-habiles';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';
import { diasDeAusencia } from './dias-de-ausencia';

/**
 * Reglamento UT, art. 61: an absence of more days in a row than allowed is a desertion, and fails the asignatura or the
 * whole cuatrimestre.
 */
export const esDesercion = regla({
  clave: 'UT-61',
  nombre: 'esDesercion',
  enunciado: 'Quien falta demasiados días seguidos deserta y reprueba lo que dejó de cursar.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 61',
    lectura:
      'Se cuentan días naturales a partir de la última asistencia, sin los que no tuvieron labores; llegar justo al límite todavía no es desertar.',
  },
  parametros: ['reglamentoUt.diasMaximosDeAusencia'],
  entrada: z.strictObject({
    fechaUltimaAsistencia: Fecha.nullable().describe('Última asistencia (vacía sin dato)'),
    fechaCorte: Fecha.describe('Día hasta el que se cuenta'),
    alcance: z.enum(['asignatura', 'todas']).describe('A qué faltó'),
    diasInhabiles: DiasInhabiles,
  }),
  decide: ({ fechaUltimaAsistencia, fechaCorte, alcance, diasInhabiles }, { reglamentoUt }) => {
    if (fechaUltimaAsistencia === null) return null;
    const diasAusencia = diasDeAusencia(fechaUltimaAsistencia, fechaCorte, diasInhabiles);
    const desercion = diasAusencia > reglamentoUt.diasMaximosDeAusencia;
    const reprobado = alcance === 'asignatura' ? 'asignatura' : 'cuatrimestre';
    return { desercion, diasAusencia, reprobacion: desercion ? reprobado : null };
  },
});
