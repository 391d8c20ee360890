import { type z } from 'zod';
import { type Normas, normasEn } from '../../../shared/norma/normas';
import { decimal } from '../../../shared/nucleo/decimal';
import { type Regla } from '../../../shared/norma/regla';

export const normas = normasEn('2026-09-01');

/** The same norms with another passing minimum, 0 to 10. */
export const conMinimo = (minimo: string): Normas => ({
  ...normas,
  reglamentoUt: { ...normas.reglamentoUt, minimoAprobatorio: decimal(minimo) },
});

/** Goes the whole way of a case: what comes from outside, checked and parsed, then decided. */
export const decidir = <Esquema extends z.ZodType, Salida>(
  regla: Regla<Esquema, Salida>,
  entrada: unknown,
): Salida => regla.decide(regla.entrada.parse(entrada), normas);
