import { z } from 'zod';

/** Whether what was stored had not the shape that it should. */
export const esIlegible = (error: unknown): boolean =>
  error instanceof z.ZodError || error instanceof SyntaxError;

/** What is read of something stored; undefined: it cannot be. */
export function legible<T>(leer: () => T): T | undefined {
  try {
    return leer();
  } catch (error) {
    if (esIlegible(error)) return undefined;
    throw error;
  }
}
