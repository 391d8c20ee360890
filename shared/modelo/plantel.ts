import { z } from 'zod';

/** A plantel's clave is text of two or three digits and one way of writing it: "57", never "057"; "252". */
export const ClavePlantel = z
  .string()
  .regex(/^[1-9]\d{1,2}$/, 'La clave del plantel lleva dos o tres cifras, sin ceros a la izquierda.');

export const Plantel = z.strictObject({
  clave: ClavePlantel,
  cct: z.string().regex(/^\d{2}[A-Z]{3}\d{4}[A-Z]$/, 'La CCT lleva diez caracteres, por ejemplo 30DPT0012K.'),
  nombre: z
    .string()
    .trim()
    .min(1, 'Falta el nombre del plantel.')
    .max(120, 'El nombre del plantel pasa de 120 caracteres.'),
});
export type Plantel = z.infer<typeof Plantel>;
