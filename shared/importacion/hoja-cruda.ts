import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';

const CeldaSimple = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type CeldaSimple = z.infer<typeof CeldaSimple>;

/**
 * A cell as its file holds it. Numbers whose format shows more than their value (leading zeros, percent signs)
 * arrive as the text they show; a formula arrives with the value its file last saved.
 */
export const Celda = z.union([
  CeldaSimple,
  z.strictObject({ fecha: Fecha }),
  z.strictObject({ error: z.string().max(20) }),
  z.strictObject({ formula: z.string().max(8192), valor: CeldaSimple }),
]);
export type Celda = z.infer<typeof Celda>;

/** Excel's own bounds, below which every A1 address is true. */
export const FILAS_MAXIMAS = 1_048_576;
export const COLUMNAS_MAXIMAS = 16_384;

/** A sheet before anybody reads meaning into it. `filas[0]` is sheet row 1, so that addresses are true. */
export const HojaCruda = z.strictObject({
  archivo: z.string().min(1).max(255),
  /** Null where the format has no sheets (CSV). */
  hoja: z.string().max(255).nullable(),
  filas: z.array(z.array(Celda).max(COLUMNAS_MAXIMAS)).max(FILAS_MAXIMAS),
  /** The workbook counts its days from 1904, not from 1900. */
  base1904: z.boolean().optional(),
});
export type HojaCruda = z.infer<typeof HojaCruda>;
