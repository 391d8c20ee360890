import { z } from 'zod';

/** A change as it was tried: its name, and the values before and after, as `mostrarValor` writes them. */
export const CambioProbado = z.strictObject({
  parametro: z.string(),
  nombre: z.string(),
  de: z.string(),
  a: z.string(),
});
export type CambioProbado = z.infer<typeof CambioProbado>;
