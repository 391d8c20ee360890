import { z } from 'zod';

/** One of the three periods of a year, "AAAA-K". Compares as text. */
export const Cuatrimestre = z
  .string()
  .regex(/^\d{4}-[1-3]$/, 'Se esperaba un cuatrimestre AAAA-K, por ejemplo 2025-3.');
export type Cuatrimestre = z.infer<typeof Cuatrimestre>;

const CUATRIMESTRES_POR_ANIO = 3;

/** How many cuatrimestres come between the start of the calendar and one of them: what two are told apart by. */
export const numeroDeCuatrimestre = (cuatrimestre: Cuatrimestre): number =>
  Number(cuatrimestre.slice(0, 4)) * CUATRIMESTRES_POR_ANIO + Number(cuatrimestre.slice(5));
