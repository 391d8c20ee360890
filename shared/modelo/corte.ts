import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';

/** One of the three follow-up moments of a semester (PO-04, norma 12). */
export const NumeroCorte = z.union([z.literal(1), z.literal(2), z.literal(3)], {
  error: 'El corte de seguimiento es 1, 2 o 3.',
});
export type NumeroCorte = z.infer<typeof NumeroCorte>;

/** A unit of an asignatura of the Universidad Tecnológica. */
export const NumeroDeUnidad = z.int('La unidad es un número.').min(1).max(99);

export const ClavePeriodo = z.string().regex(/^[A-Z]{6}\d{2}$/, 'El periodo se escribe como AGODIC26.');

/** `fechaReferencia` is the day up to which absences count: the last day of capture. */
export const Corte = z.strictObject({
  corte: NumeroCorte,
  capturaInicio: Fecha,
  capturaFin: Fecha,
  fechaReferencia: Fecha,
  reunionRevision: Fecha.nullable(),
});
export type Corte = z.infer<typeof Corte>;

/** The window in which a unit of the Universidad Tecnológica is captured. */
export const VentanaDeUnidad = z.strictObject({
  unidad: NumeroDeUnidad,
  capturaInicio: Fecha,
  capturaFin: Fecha,
  fechaReferencia: Fecha,
});
export type VentanaDeUnidad = z.infer<typeof VentanaDeUnidad>;

/** The school calendar of one semester or cuatrimestre. */
export const Calendario = z.strictObject({
  periodo: ClavePeriodo,
  inicio: Fecha,
  fin: Fecha,
  cortes: z.array(Corte),
  /** Absent where nobody is graded by units, and in calendars kept before there were any. */
  unidades: z.array(VentanaDeUnidad).optional(),
  diasNoLaborables: z.array(
    z.strictObject({ fecha: Fecha, motivo: z.string().max(120, 'El motivo pasa de 120 caracteres.') }),
  ),
});
export type Calendario = z.infer<typeof Calendario>;
