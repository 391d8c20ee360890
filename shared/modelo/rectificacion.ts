import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { LugarDeCaptura } from './captura';

const Motivo = z.string().trim().min(1, 'Falta el motivo.').max(500, 'El motivo pasa de 500 caracteres.');

/**
 * Leave to change what was captured of a corte (CONALEP) or a unit (UT) once its window has closed: who asked for it and
 * why, and what Dirección General decided and why (PO-04, norma 6).
 */
export const Rectificacion = z.strictObject({
  folio: z.string(),
  lugar: LugarDeCaptura,
  momento: z.int().positive(),
  motivo: z.string(),
  estado: z.enum(['solicitada', 'autorizada', 'negada']),
  solicitada: z.iso.datetime(),
  solicitadaPor: z.string(),
  decidida: z.iso.datetime().nullable(),
  decididaPor: z.string().nullable(),
  motivoDeDecision: z.string().nullable(),
  /** Last day it opens what closed. Null: it was not authorised, or was before leaves had a term. */
  vence: Fecha.nullable().default(null),
});
export type Rectificacion = z.infer<typeof Rectificacion>;

/** `momento`: the number of the corte or of the unit. */
export const PeticionDeRectificacion = z.strictObject({
  ...LugarDeCaptura.pick({ grupo: true, asignatura: true }).shape,
  momento: z.int('El corte o la unidad es un número.').min(1).max(99),
  motivo: Motivo,
});
export type PeticionDeRectificacion = z.infer<typeof PeticionDeRectificacion>;

export const DecisionDeRectificacion = z.strictObject({
  decision: z.enum(['autorizada', 'negada']),
  motivo: Motivo,
});
export type DecisionDeRectificacion = z.infer<typeof DecisionDeRectificacion>;
