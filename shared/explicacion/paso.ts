import { z } from 'zod';

/** What a step does to its operands, in order. Comparisons give "verdadero" or "falso"; "regla" asks the catalogue. */
export const OPERACIONES = [
  'dato',
  'suma',
  'resta',
  'producto',
  'cociente',
  'minimo',
  'cuenta',
  'al-menos',
  'menor-que',
  'igual-a',
  'todas',
  'alguna',
  'redondeo',
  'redondeo-hacia-arriba',
  'elige',
  'regla',
] as const;
export const Operacion = z.enum(OPERACIONES);
export type Operacion = z.infer<typeof Operacion>;

/** What goes into a step: exact text ("35", "853/12", "sa"), and the step it comes from when another one gave it. */
export const Operando = z.strictObject({
  nombre: z.string(),
  valor: z.string(),
  /** Number of an earlier step, from 1. Absent: captured data or a number of the norms. */
  paso: z.int().positive().optional(),
});
export type Operando = z.infer<typeof Operando>;

/** Where a step is written: the rule and its article, and how we read it where the text is doubtful. */
export const Fundamento = z.strictObject({
  clave: z.string(),
  documento: z.string(),
  referencia: z.string(),
  lectura: z.string().optional(),
});
export type Fundamento = z.infer<typeof Fundamento>;

/** One step of a figure: replaying its operation on its operands gives `resultado`, exactly. */
export const Paso = z.strictObject({
  nombre: z.string(),
  operacion: Operacion,
  operandos: z.array(Operando),
  /** Exact text. */
  resultado: z.string(),
  /** As a cell shows it. */
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
