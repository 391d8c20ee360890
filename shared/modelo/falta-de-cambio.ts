import { z } from 'zod';

/** Why a change is not taken, at which cell, and what to do (es-MX). The matrícula is empty for the whole captura. */
export const FaltaDeCambio = z.strictObject({
  matricula: z.string(),
  columna: z.string(),
  motivo: z.string(),
  remedio: z.string(),
  /** The closed cortes or units that need a rectification, where that is why. Answers of before did not say them. */
  momentos: z.array(z.int().positive()).optional(),
});
export type FaltaDeCambio = z.infer<typeof FaltaDeCambio>;
