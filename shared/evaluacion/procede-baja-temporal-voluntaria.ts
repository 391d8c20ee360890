import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';
import { NumeroDeNivel } from './nivel-academico';

/** Reglamento UT, art. 45: before the first evaluation, or later with every registered unit approved. */
export const procedeBajaTemporalVoluntaria = regla({
  clave: 'UT-45',
  nombre: 'procedeBajaTemporalVoluntaria',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 45',
    lectura: '«Previo» es estrictamente antes; sin calificaciones registradas, procede.',
  },
  entrada: z.strictObject({
    fechaSolicitud: Fecha,
    fechaPrimeraEvaluacion: Fecha.nullable(),
    calificaciones: z.array(NumeroDeNivel.nullable()),
  }),
  decide: ({ fechaSolicitud, fechaPrimeraEvaluacion, calificaciones }) =>
    fechaPrimeraEvaluacion === null ||
    fechaSolicitud < fechaPrimeraEvaluacion ||
    !calificaciones.includes(null),
});
