import { z } from 'zod';
import { type Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';

/**
 * PO-04, norma 12-c: how many módulos of the alumno have R02 in rojo.
 * Lectura: one or two, amarillo; three or more, rojo.
 */
export const nivelReprobacionMultiple = regla({
  clave: 'R06',
  nombre: 'nivelReprobacionMultiple',
  cita: {
    documento: 'seguimiento-po04',
    referencia: 'Norma 12-c',
    lectura: 'Uno o dos, amarillo; tres o más, rojo.',
  },
  entrada: z.strictObject({ modulosEnRojo: z.int() }),
  decide: ({ modulosEnRojo }, { seguimientoPo04 }): Nivel => {
    if (modulosEnRojo >= seguimientoPo04.reprobacionModulosRojo) return 'rojo';
    return modulosEnRojo >= seguimientoPo04.reprobacionModulosAmarillo ? 'amarillo' : 'verde';
  },
});
