import { type z } from 'zod';
import { normasEn } from '../../../shared/norma/normas';
import { type Regla } from '../../../shared/nucleo/regla';

export const normas = normasEn('2026-09-01');

/** Goes the whole way of a case: what comes from outside, checked and parsed, then decided. */
export const decidir = <Esquema extends z.ZodType, Salida>(
  regla: Regla<Esquema, Salida>,
  entrada: unknown,
): Salida => regla.decide(regla.entrada.parse(entrada), normas);
