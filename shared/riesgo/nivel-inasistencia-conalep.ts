import { z } from 'zod';
import { regla } from '../norma/regla';
import { nivelPorAsistencia } from './nivel-por-asistencia';

/** PO-04, norma 12-c: chronic or severe absence in CONALEP. */
export const nivelInasistenciaConalep = regla({
  clave: 'R04c',
  nombre: 'nivelInasistenciaConalep',
  enunciado: 'Faltar a una parte de las sesiones avisa, y a una mayor pone en rojo.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'El procedimiento no da umbrales: son de la literatura y no se han probado en CONALEP.',
  },
  parametros: ['seguimientoPo04.inasistenciaRojo', 'seguimientoPo04.inasistenciaAmarillo'],
  entrada: z.strictObject({
    asistencias: z.int().describe('Sesiones con asistencia'),
    sesiones: z.int().describe('Sesiones impartidas'),
  }),
  decide: ({ asistencias, sesiones }, { seguimientoPo04 }) =>
    nivelPorAsistencia(asistencias, sesiones, {
      rojo: seguimientoPo04.inasistenciaRojo,
      amarillo: seguimientoPo04.inasistenciaAmarillo,
    }),
});
