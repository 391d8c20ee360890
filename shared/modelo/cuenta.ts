import { z } from 'zod';

/** How many: a whole number, zero or more. */
export const Cuenta = z.int('Se esperaba un número entero.').nonnegative('No puede ser negativo.');
export type Cuenta = z.infer<typeof Cuenta>;
