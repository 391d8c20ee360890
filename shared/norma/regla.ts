import { type z } from 'zod';
import { type Documento } from './documentos';
import { type NombreDeParametro, type Normas } from './normas';

/** Where a rule comes from, and how its text is read where it is doubtful. */
export interface Cita {
  readonly documento: Documento;
  readonly referencia: string;
  readonly lectura?: string;
}

/** What a rule answers to something that came from outside: its result, or why the input was refused. */
export type Aplicacion =
  | { readonly aceptada: true; readonly resultado: unknown }
  | { readonly aceptada: false; readonly error: z.ZodError };

/** A rule as the catalogue keeps it, whatever its types: checked input in, result out. */
export interface ReglaCatalogada {
  readonly clave: string;
  readonly nombre: string;
  /** What the text provides, in one sentence that anybody reads. */
  readonly enunciado: string;
  readonly cita: Cita;
  /** The numbers of the regulations that `decide` looks at, its own and those of the rules it asks. */
  readonly parametros: readonly NombreDeParametro[];
  readonly entrada: z.ZodType;
  readonly aplicar: (entrada: unknown, normas: Normas) => Aplicacion;
}

/**
 * One rule of the regulations. `entrada` checks and parses what comes from outside; `decide` is a plain pure
 * function that code inside calls directly, with the norms in force as its second argument.
 */
export interface Regla<Esquema extends z.ZodType, Salida> extends ReglaCatalogada {
  readonly entrada: Esquema;
  readonly decide: (entrada: z.output<Esquema>, normas: Normas) => Salida;
}

/** Declares a rule and keeps its exact types. */
export const regla = <Esquema extends z.ZodType, Salida>(
  definicion: Omit<Regla<Esquema, Salida>, 'aplicar'>,
): Regla<Esquema, Salida> => ({
  ...definicion,
  aplicar(entrada, normas) {
    const leida = definicion.entrada.safeParse(entrada);
    return leida.success
      ? { aceptada: true, resultado: definicion.decide(leida.data, normas) }
      : { aceptada: false, error: leida.error };
  },
});
