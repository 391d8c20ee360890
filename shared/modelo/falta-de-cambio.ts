import { z } from 'zod';

/** Why a change is not taken, at which cell, and what to do (es-MX). The matrícula is empty for the whole captura. */
export const FaltaDeCambio = z.strictObject({
  matricula: z.string(),
  columna: z.string(),
  motivo: z.string(),
  remedio: z.string(),
});
export type FaltaDeCambio = z.infer<typeof FaltaDeCambio>;
