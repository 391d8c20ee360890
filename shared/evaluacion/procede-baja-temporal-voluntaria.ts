import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { regla } from '../norma/regla';
import { NumeroDeNivel } from './nivel-academico';

/** Reglamento UT, art. 45: before the first evaluation, or later with every registered unit approved. */
export const procedeBajaTemporalVoluntaria = regla({
  clave: 'UT-45',
  nombre: 'procedeBajaTemporalVoluntaria',
  enunciado:
    'La baja temporal puede pedirse mientras no se evalúe ninguna unidad o, después, mientras todo lo calificado esté aprobado.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 45',
    lectura: 'El día mismo de la primera evaluación ya no es antes; sin nada calificado, procede.',
  },
  parametros: [],
  entrada: z.strictObject({
    fechaSolicitud: Fecha.describe('Fecha de la solicitud'),
    fechaPrimeraEvaluacion: Fecha.nullable().describe('Primera evaluación de unidad (vacía si no la hay)'),
    calificaciones: z.array(NumeroDeNivel.nullable()).describe('Nivel de cada unidad calificada'),
  }),
  decide: ({ fechaSolicitud, fechaPrimeraEvaluacion, calificaciones }) =>
    fechaPrimeraEvaluacion === null ||
    fechaSolicitud < fechaPrimeraEvaluacion ||
    !calificaciones.includes(null),
});
