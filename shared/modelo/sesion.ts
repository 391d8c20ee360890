import { z } from 'zod';
import { Rol } from './configuracion';
import { Plantel } from './plantel';

/** Who is signed in and what they may see. */
export const Sesion = z.strictObject({
  id: z.string(),
  nombre: z.string(),
  rol: Rol,
  planteles: z.array(Plantel),
  docente: z.string().nullable(),
});
export type Sesion = z.infer<typeof Sesion>;
