import { z } from 'zod';
import { leerDecimalLlano } from '../nucleo/decimal';
import { CIEN } from '../nucleo/fraccion';

/** An exact decimal of 0 to 100 kept as text, as it was captured: it is parsed where it is computed. */
export const DecimalHastaCien = z
  .string()
  .max(40, 'Se esperaba un número de 40 cifras cuando más.')
  .refine((texto) => {
    const valor = leerDecimalLlano(texto);
    return valor !== null && valor.signo() >= 0 && !valor.mayorQue(CIEN);
  }, 'Se esperaba un número de 0 a 100, por ejemplo "78.5".');
export type DecimalHastaCien = z.infer<typeof DecimalHastaCien>;
