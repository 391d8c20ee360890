import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { ClavePeriodo } from './corte';
import { ClavePlantel } from './plantel';

const Cuantas = z.int().nonnegative();

/** One docente in one captura. `ceros` counts what was captured as 0, or as not presented, which is 0. */
export const RenglonDeMapa = z.strictObject({
  docente: z.string(),
  asignatura: z.string(),
  nombre: z.string(),
  grupo: z.string(),
  institucion: z.enum(['ut', 'conalep']),
  estado: z.enum(['sin-captura', 'parcial', 'completa']),
  /** The window closed before it was complete. */
  retrasado: z.boolean(),
  alumnos: Cuantas,
  esperadas: Cuantas,
  capturadas: Cuantas,
  ceros: Cuantas,
  /** Alumnos without the level of approval (UT), or below the minimum so far (CONALEP). */
  noAcreditadas: Cuantas,
  actualizada: z.iso.datetime().nullable(),
});
export type RenglonDeMapa = z.infer<typeof RenglonDeMapa>;

/** Who has captured what of a corte (CONALEP) or of a unit (UT), as it is now. `momento` is its number. */
export const MapaDeCaptura = z.strictObject({
  plantel: ClavePlantel,
  periodo: ClavePeriodo,
  momento: z.int().positive(),
  ventana: z.strictObject({ capturaInicio: Fecha, capturaFin: Fecha }).nullable(),
  renglones: z.array(RenglonDeMapa),
});
export type MapaDeCaptura = z.infer<typeof MapaDeCaptura>;
