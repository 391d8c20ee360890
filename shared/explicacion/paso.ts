import { z } from 'zod';
import { Fundamento } from '../modelo/fundamento';

/**
 * What a step does to its operands, in order. Questions give "verdadero" or "falso"; "suma-de-productos" takes pairs;
 * "elige" takes pairs of condition and value, and may end with the value of when none holds; "regla" asks the catalogue
 * for the clave of the step's fundamento.
 */
export const OPERACIONES = [
  'dato',
  'suma',
  'resta',
  'producto',
  'cociente',
  'suma-de-productos',
  'minimo',
  'maximo',
  'cuenta',
  'dias-entre',
  'al-menos',
  'menor-que',
  'igual-a',
  'pertenece',
  'falta-dato',
  'todas',
  'alguna',
  'peor-nivel',
  'redondeo',
  'redondeo-hacia-arriba',
  'elige',
  'regla',
] as const;
export const Operacion = z.enum(OPERACIONES);
export type Operacion = z.infer<typeof Operacion>;

/**
 * What goes into a step: exact text ("35", "853/12", "SA", "2026-10-30", "sin dato"), and the step it comes from when
 * another one gave it.
 */
export const Operando = z.strictObject({
  nombre: z.string(),
  valor: z.string(),
  /** Number of an earlier step, from 1. Absent: captured data or a number of the norms. */
  paso: z.int().positive().optional(),
  /** In a "regla" step, the field of the rule's `entrada` that it fills. */
  campo: z.string().optional(),
});
export type Operando = z.infer<typeof Operando>;

/** One step of a figure: replaying its operation on its operands gives `resultado`, exactly. */
export const Paso = z.strictObject({
  nombre: z.string(),
  operacion: Operacion,
  operandos: z.array(Operando),
  /** Exact text. */
  resultado: z.string(),
  /** For reading: the same, unless its decimals never end or are too many. */
  mostrado: z.string(),
  fundamento: Fundamento,
});
export type Paso = z.infer<typeof Paso>;

/** How a figure came to be: its last step is the figure. */
export const Explicacion = z.strictObject({
  cifra: z.string(),
  pasos: z.array(Paso).min(1),
});
export type Explicacion = z.infer<typeof Explicacion>;
