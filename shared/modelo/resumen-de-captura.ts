import { z } from 'zod';
import { LugarDeCaptura } from './captura';

/** A captura as it is listed, without its cells. Version 0: a sábana knows the grupo, and nobody has captured it yet. */
export const ResumenDeCaptura = z.strictObject({
  lugar: LugarDeCaptura,
  institucion: z.enum(['ut', 'conalep']),
  nombre: z.string(),
  docentes: z.array(z.string()),
  version: z.int().nonnegative(),
  alumnos: z.int().nonnegative(),
  /** Results of alumnos that the sábana already holds, of all it expects; null once somebody captures. */
  enSabana: z
    .strictObject({ calificaciones: z.int().nonnegative(), esperadas: z.int().nonnegative() })
    .nullable(),
  actualizada: z.iso.datetime().nullable(),
  actualizadaPor: z.string().nullable(),
});
export type ResumenDeCaptura = z.infer<typeof ResumenDeCaptura>;
