import { z } from 'zod';
import { regla } from '../norma/regla';
import { nivelPorAsistencia } from './nivel-por-asistencia';

/**
 * PO-04, norma 12-c: chronic or severe absence in CONALEP.
 * Lectura: the procedure gives no threshold; 90 % and 80 % come from the literature.
 */
export const nivelInasistenciaConalep = regla({
  clave: 'R04c',
  nombre: 'nivelInasistenciaConalep',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: '90 % y 80 %, de la literatura; no validados en CONALEP.',
  },
  entrada: z.strictObject({ asistencias: z.int(), sesiones: z.int() }),
  decide: ({ asistencias, sesiones }, { seguimientoPo04 }) =>
    nivelPorAsistencia(asistencias, sesiones, {
      rojo: seguimientoPo04.inasistenciaRojo,
      amarillo: seguimientoPo04.inasistenciaAmarillo,
    }),
});
