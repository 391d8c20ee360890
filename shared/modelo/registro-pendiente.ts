import { z } from 'zod';
import { Edicion } from './publicacion';
import { Actividad } from './sabana';

const AlumnoPendiente = z.strictObject({ matricula: z.string(), nombre: z.string() });

/** What one docente has yet to capture in one grupo-módulo: each R.A. that is due, and for whom. */
export const PendienteDeGrupoModulo = z.strictObject({
  grupo: z.string(),
  modulo: z.string(),
  nombreModulo: z.string().nullable(),
  /** SISEAC's workbook once there is a captura in it; until then, the school's own system. */
  seCapturaEn: z.enum(['siseac', 'sae']),
  ra: z.array(Actividad.extend({ alumnos: z.array(AlumnoPendiente) })),
});
export type PendienteDeGrupoModulo = z.infer<typeof PendienteDeGrupoModulo>;

/** A docente's pending registration as of a published report: their own grupos and nothing else. */
export const RegistroPendiente = z.strictObject({
  edicion: Edicion,
  docente: z.string(),
  /** How many grupos-módulo of theirs are in the report, with something due or not. */
  propios: z.int().nonnegative(),
  gruposModulo: z.array(PendienteDeGrupoModulo),
});
export type RegistroPendiente = z.infer<typeof RegistroPendiente>;
