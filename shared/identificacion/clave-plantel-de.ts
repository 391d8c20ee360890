import { z } from 'zod';
import { enTabla } from '../nucleo/en-tabla';
import { regla } from '../norma/regla';

/** Public figures of school leaving 2024-2025: the clave of a plantel of Veracruz by its CCT; null when it is not one. */
export const clavePlantelDe = regla({
  clave: 'EXT-PLANTEL',
  nombre: 'clavePlantelDe',
  enunciado: 'A cada clave de centro de trabajo de Veracruz le corresponde la clave de su plantel.',
  cita: { documento: 'publico', referencia: 'Cifras públicas de abandono escolar 2024-2025' },
  parametros: ['publico.planteles'],
  entrada: z.strictObject({ cct: z.string().describe('Clave de centro de trabajo') }),
  decide: ({ cct }, { publico }) => enTabla(publico.planteles, cct),
});
