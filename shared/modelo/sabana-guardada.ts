import { z } from 'zod';
import { Recibo } from './recibo';

/** The version of a sábana in force, and the receipt it was saved with. */
export const SabanaGuardada = z.strictObject({
  version: z.number().int().positive(),
  guardada: z.iso.datetime(),
  guardadaPor: z.string(),
  recibo: Recibo,
});
export type SabanaGuardada = z.infer<typeof SabanaGuardada>;
