import { z } from 'zod';
import { type Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';

/** PO-04, norma 12-c: how many módulos of the alumno have R02 in rojo. */
export const nivelReprobacionMultiple = regla({
  clave: 'R06',
  nombre: 'nivelReprobacionMultiple',
  enunciado: 'Tener varios módulos con avance bajo en rojo es peor que tener uno.',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'El texto no dice cuántos módulos avisan ni cuántos ponen en rojo.',
  },
  parametros: ['seguimientoPo04.reprobacionModulosRojo', 'seguimientoPo04.reprobacionModulosAmarillo'],
  entrada: z.strictObject({ modulosEnRojo: z.int().describe('Módulos con avance bajo en rojo') }),
  decide: ({ modulosEnRojo }, { seguimientoPo04 }): Nivel => {
    if (modulosEnRojo >= seguimientoPo04.reprobacionModulosRojo) return 'rojo';
    return modulosEnRojo >= seguimientoPo04.reprobacionModulosAmarillo ? 'amarillo' : 'verde';
  },
});
