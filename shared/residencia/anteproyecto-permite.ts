import { z } from 'zod';
import { regla } from '../norma/regla';

/** Residencias, requisito 6 and pasos 11 to 13: a draft is enough to begin, and enrolment wants it authorised. */
export const anteproyectoPermite = regla({
  clave: 'RES-07',
  nombre: 'anteproyectoPermite',
  enunciado: 'El trámite empieza con un anteproyecto y la inscripción lo exige ya autorizado.',
  cita: {
    documento: 'residencias',
    referencia: 'Requisito 6; pasos 11 a 13',
    lectura: 'Un anteproyecto rechazado no sirve para tramitar.',
  },
  parametros: [],
  entrada: z.strictObject({
    estadoAnteproyecto: z
      .enum(['inexistente', 'en-revision', 'con-observaciones', 'autorizado', 'rechazado'])
      .describe('Estado del anteproyecto'),
    momento: z.enum(['tramite', 'inscripcion']).describe('Momento del trámite'),
  }),
  decide: ({ estadoAnteproyecto, momento }) =>
    momento === 'inscripcion'
      ? estadoAnteproyecto === 'autorizado'
      : estadoAnteproyecto !== 'inexistente' && estadoAnteproyecto !== 'rechazado',
});
