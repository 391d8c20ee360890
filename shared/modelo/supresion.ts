import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { ClavePeriodo } from './corte';

/** That the data of a periodo will be deleted, or were: first it is announced, and days later it is done. */
export const Supresion = z.strictObject({
  periodo: ClavePeriodo,
  /** The term it is deleted by, in years. */
  anios: z.int().positive(),
  anunciada: Fecha,
  /** Null: it was announced and can still be stopped. */
  hecha: Fecha.nullable(),
});
export type Supresion = z.infer<typeof Supresion>;
