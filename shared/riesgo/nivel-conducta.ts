import { z } from 'zod';
import { type Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 70: incidents and suspensions in the semester. */
export const nivelConducta = regla({
  clave: 'R07',
  nombre: 'nivelConducta',
  enunciado: 'Las incidencias del periodo avisan, y varias de ellas o una suspensión ponen en rojo.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 70',
    lectura:
      'El texto no da umbrales: cuántas incidencias avisan y cuántas ponen en rojo viene de la literatura.',
  },
  parametros: [
    'seguimientoPo04.conductaSuspensionesRojo',
    'seguimientoPo04.conductaIncidenciasRojo',
    'seguimientoPo04.conductaIncidenciasAmarillo',
  ],
  entrada: z.strictObject({
    incidencias: z.int().describe('Incidencias del periodo'),
    suspensiones: z.int().describe('Suspensiones del periodo'),
  }),
  decide: ({ incidencias, suspensiones }, { seguimientoPo04 }): Nivel => {
    if (suspensiones >= seguimientoPo04.conductaSuspensionesRojo) return 'rojo';
    if (incidencias >= seguimientoPo04.conductaIncidenciasRojo) return 'rojo';
    return incidencias >= seguimientoPo04.conductaIncidenciasAmarillo ? 'amarillo' : 'verde';
  },
});
