import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';

/** A conduct record of an alumno, for R07. */
export const Incidencia = z.strictObject({
  matricula: z.string().min(1, 'Falta la matrícula.'),
  fecha: Fecha,
  tipo: z.enum(['incidencia', 'suspension'], 'El tipo es incidencia o suspension.'),
});
export type Incidencia = z.infer<typeof Incidencia>;
