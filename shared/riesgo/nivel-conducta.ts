import { z } from 'zod';
import { type Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';

/**
 * Reglamento UT, Art. 70: incidents and suspensions in the semester.
 * Lectura: there is no threshold in the text; two incidents stay in amarillo.
 */
export const nivelConducta = regla({
  clave: 'R07',
  nombre: 'nivelConducta',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 70',
    lectura: 'Dos incidencias siguen en amarillo.',
  },
  entrada: z.strictObject({ incidencias: z.int(), suspensiones: z.int() }),
  decide: ({ incidencias, suspensiones }, { seguimientoPo04 }): Nivel => {
    if (suspensiones >= seguimientoPo04.conductaSuspensionesRojo) return 'rojo';
    if (incidencias >= seguimientoPo04.conductaIncidenciasRojo) return 'rojo';
    return incidencias >= seguimientoPo04.conductaIncidenciasAmarillo ? 'amarillo' : 'verde';
  },
});
