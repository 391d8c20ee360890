import { z } from 'zod';

const huella = z.string();

/** A published report computed again from what it was made from, under the norms it was made under. */
export const Comprobacion = z.strictObject({
  /** Whether the bytes are the same. */
  igual: z.boolean(),
  /** SHA-256 of the norms of the institution, the minimum among them. */
  norma: huella,
  /** SHA-256 of what is published. */
  huella,
  /** SHA-256 of what was computed again. */
  recalculada: huella,
});
export type Comprobacion = z.infer<typeof Comprobacion>;
