import { z } from 'zod';

const plazo = (unidad: string, minimo: number, maximo: number, masCorto = `${minimo} ${unidad}`) =>
  z
    .int(`El plazo es un número entero de ${unidad}.`)
    .min(minimo, `El plazo mínimo es de ${masCorto}.`)
    .max(maximo, `El plazo máximo es de ${maximo} ${unidad}.`)
    .nullable();

/**
 * How long data of people are kept; null: they are not deleted. The bitácora is never deleted, whatever is said here,
 * because it is the proof of what was done.
 */
export const Conservacion = z.strictObject({
  /** Months that the record of who consulted what is kept. */
  consultasMeses: plazo('meses', 6, 120),
  /** Years after the end of a periodo that its sábanas, capturas and reports are kept. */
  periodosAnios: plazo('años', 1, 50, 'un año'),
  motivo: z.string().trim().min(1, 'Falta el motivo.').max(500, 'El motivo pasa de 500 caracteres.'),
});
export type Conservacion = z.infer<typeof Conservacion>;

/** Null: they were never said, and nothing is deleted. `desde`: the instant at which they were said. */
export const PlazosVigentes = z.strictObject({
  plazos: Conservacion.nullable(),
  desde: z.iso.datetime().nullable(),
});
export type PlazosVigentes = z.infer<typeof PlazosVigentes>;
