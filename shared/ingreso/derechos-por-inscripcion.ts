import { z } from 'zod';
import { regla } from '../norma/regla';

/** Art. 29, by character code. */
const DERECHOS = [
  'asistir-a-clases',
  'credencial',
  'ser-evaluado',
  'usar-biblioteca-y-laboratorios',
] as const;

/** Reglamento UT, arts. 29 to 31: what the fee gives right to; anything else is paid apart. */
export const derechosPorInscripcion = regla({
  clave: 'UT-29',
  nombre: 'derechosPorInscripcion',
  enunciado:
    'La cuota de inscripción da clases, evaluaciones, biblioteca con laboratorios y credencial; lo demás se paga por separado.',
  cita: { documento: 'reglamento-ut', referencia: 'Arts. 29 a 31' },
  parametros: [],
  entrada: z.strictObject({ pagoInscripcion: z.boolean().describe('Pagó la inscripción') }),
  decide: ({ pagoInscripcion }) => (pagoInscripcion ? DERECHOS : []),
});
