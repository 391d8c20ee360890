import { z } from 'zod';
import { Rol } from './configuracion';

/** A month, "AAAA-MM". */
export const Mes = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'Se esperaba un mes AAAA-MM.');

/** That somebody read data of people: once for each person, thing and hour, with when it first was in that hour. */
export const ConsultaRegistrada = z.strictObject({
  cuando: z.iso.datetime(),
  id: z.string(),
  nombre: z.string(),
  rol: Rol,
  /** What was asked, by the clave of its endpoint. */
  que: z.string(),
  /** The address asked for: which report, which alumno. */
  direccion: z.string(),
});
export type ConsultaRegistrada = z.infer<typeof ConsultaRegistrada>;
