import { z } from 'zod';
import { type ReglaCatalogada } from '../norma/regla';

/** The rule and the article a statement rests on, so that whoever reads it can go and see. */
export const Fundamento = z.strictObject({
  clave: z.string(),
  documento: z.string(),
  referencia: z.string(),
});
export type Fundamento = z.infer<typeof Fundamento>;

export const fundamentoDe = ({ clave, cita }: ReglaCatalogada): Fundamento => ({
  clave,
  documento: cita.documento,
  referencia: cita.referencia,
});
