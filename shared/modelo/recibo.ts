import { z } from 'zod';
import { Cuenta } from './cuenta';

/** How many were read and what became of each: `leidas` is the sum of the other four. */
export const Conteo = z.strictObject({
  leidas: Cuenta,
  aceptadas: Cuenta,
  conAviso: Cuenta,
  fusionadas: Cuenta,
  rechazadas: Cuenta,
});
export type Conteo = z.infer<typeof Conteo>;

/**
 * One remark on one cell: what was found there and what to do about it. An `error` is something that was not
 * imported; an `aviso` was imported and is worth a look. A null `celda` is the whole sheet or file.
 */
export const Observacion = z.strictObject({
  gravedad: z.enum(['aviso', 'error']),
  clave: z.string(),
  archivo: z.string(),
  hoja: z.string().nullable(),
  celda: z.string().nullable(),
  valor: z.string().nullable(),
  motivo: z.string(),
  remedio: z.string(),
});
export type Observacion = z.infer<typeof Observacion>;

/**
 * Clave of the remark on what is saved, grupos-módulo or alumnos, and the carga does not bring: saving would take it
 * away. It is of no file.
 */
export const GRUPOS_QUE_FALTAN = 'grupos-que-faltan';

export const HojaLeida = z.strictObject({
  archivo: z.string(),
  hoja: z.string().nullable(),
  disposicion: z.enum(['grupo-modulo', 'larga', 'incidencias', 'no-reconocida']),
  /** Sheet rows below the heading. */
  filas: Conteo,
  /** Records: alumno × R.A., or one conduct record. */
  registros: Conteo,
});
export type HojaLeida = z.infer<typeof HojaLeida>;

/** What an import did with every row and every record. Simulating and saving give the same receipt. */
export const Recibo = z.strictObject({
  hojas: z.array(HojaLeida),
  filas: Conteo,
  registros: Conteo,
  alumnos: Cuenta,
  gruposModulo: Cuenta,
  observaciones: z.array(Observacion),
  /** Remarks beyond those listed; absent when all are. Their rows and records are counted all the same. */
  observacionesOmitidas: Cuenta.optional(),
});
export type Recibo = z.infer<typeof Recibo>;
