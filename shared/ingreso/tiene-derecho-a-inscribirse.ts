import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';

/** Reglamento UT, art. 12: admitted or having finished the period before well, and within the dates, both included. */
export const tieneDerechoAInscribirse = regla({
  clave: 'UT-12',
  nombre: 'tieneDerechoAInscribirse',
  enunciado:
    'Se inscribe quien fue aceptado o terminó bien el cuatrimestre anterior, siempre que haga el trámite en las fechas publicadas.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 12' },
  parametros: [],
  entrada: z.strictObject({
    admitido: z.boolean().describe('Aceptado (de nuevo ingreso o especial)'),
    concluyoPeriodoAnterior: z.boolean().describe('Concluyó bien el cuatrimestre anterior'),
    fechaTramite: Fecha.describe('Fecha del trámite'),
    fechaInicioVentana: Fecha.describe('Primer día de inscripción'),
    fechaFinVentana: Fecha.describe('Último día de inscripción'),
  }),
  decide: ({ admitido, concluyoPeriodoAnterior, fechaTramite, fechaInicioVentana, fechaFinVentana }) =>
    (admitido || concluyoPeriodoAnterior) &&
    fechaInicioVentana <= fechaTramite &&
    fechaTramite <= fechaFinVentana,
});
