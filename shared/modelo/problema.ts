import { z } from 'zod';
import { Recibo } from './recibo';

/** RFC 9457 problem details, in Spanish. `clave` is stable; `remedio` says what to do next. */
export const Problema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  clave: z.string(),
  remedio: z.string(),
  /** The field at fault, where there is one. */
  campo: z.string().optional(),
  /** The rule of the catalogue that refuses it, where one does. */
  regla: z.string().optional(),
  /** What an import found before it was refused. */
  recibo: Recibo.optional(),
});
export type Problema = z.infer<typeof Problema>;
