import { z } from 'zod';

/** The rule and the article something rests on, and how we read it where the text is doubtful: whoever reads it can go and see. */
export const Fundamento = z.strictObject({
  clave: z.string(),
  /** By the short name it is cited with. */
  documento: z.string(),
  referencia: z.string(),
  lectura: z.string().optional(),
});
export type Fundamento = z.infer<typeof Fundamento>;
