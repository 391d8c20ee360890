import { z } from 'zod';
import { regla } from '../norma/regla';
import { Cuatrimestre, numeroDeCuatrimestre } from './cuatrimestre';

/** Reglamento UT, art. 55: cuatrimestres since the first enrolment, both included; null before it. */
export const cuatrimestresTranscurridos = regla({
  clave: 'UT-55',
  nombre: 'cuatrimestresTranscurridos',
  enunciado:
    'El plazo para concluir se cuenta desde el ingreso: ni las bajas, ni desertar, ni repetir lo detienen.',
  cita: {
    documento: 'reglamento-ut',
    referencia: 'Art. 55',
    lectura: 'Antes del ingreso no hay tiempo que contar.',
  },
  parametros: [],
  entrada: z.strictObject({
    cuatrimestreIngreso: Cuatrimestre.describe('Cuatrimestre de ingreso'),
    cuatrimestreActual: Cuatrimestre.describe('Cuatrimestre actual'),
  }),
  decide: ({ cuatrimestreIngreso, cuatrimestreActual }) => {
    const pasados = numeroDeCuatrimestre(cuatrimestreActual) - numeroDeCuatrimestre(cuatrimestreIngreso);
    return pasados < 0 ? null : pasados + 1;
  },
});
