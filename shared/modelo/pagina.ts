import { z } from 'zod';

/** As many of a list as travel at once, unless fewer are asked for. */
export const LIMITE_DE_PAGINA = 50;
export const LIMITE_MAXIMO_DE_PAGINA = 100;

/**
 * A part of a list, in its order. `siguiente` names where the next part begins and is sent back as it came, in
 * `pagina`; null: this is the last part.
 */
export const paginaDe = <E extends z.ZodType>(elemento: E) =>
  z.strictObject({ elementos: z.array(elemento), siguiente: z.string().nullable() });

export interface Pagina<T> {
  readonly elementos: readonly T[];
  readonly siguiente: string | null;
}
