import { type z } from 'zod';
import { type Normas } from '../norma/normas';

/** Where a rule comes from, and how its text is read where it is doubtful. */
export interface Cita {
  readonly documento: 'reglamento-ut' | 'seguimiento-po04';
  readonly referencia: string;
  readonly lectura?: string;
}

/**
 * One rule of the regulations. `entrada` checks and parses what comes from outside; `decide` is a plain pure
 * function that code inside calls directly, with the norms in force as its second argument.
 */
export interface Regla<Esquema extends z.ZodType = z.ZodType, Salida = unknown> {
  readonly clave: string;
  readonly nombre: string;
  readonly cita: Cita;
  readonly entrada: Esquema;
  readonly decide: (entrada: z.output<Esquema>, normas: Normas) => Salida;
}

/** Declares a rule and keeps its exact types. */
export const regla = <Esquema extends z.ZodType, Salida>(
  definicion: Regla<Esquema, Salida>,
): Regla<Esquema, Salida> => definicion;
