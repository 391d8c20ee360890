import { z } from 'zod';

/** How a number, a date or a length is compared with its bounds. */
const OPERADORES = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
export type Operador = (typeof OPERADORES)[number];

const Limite = z.union([z.number(), z.string().min(1).max(255)]);
const Comparacion = z.object({
  formula1: Limite,
  formula2: Limite.nullish(),
  operator: z.enum(OPERADORES),
});
export type Comparacion = z.infer<typeof Comparacion>;

/** A list written out may have 255 characters and no more; a longer one must be a range. */
const Lista = z.object({ inCellDropDown: z.boolean().default(true), source: z.string().min(1).max(255) });

/** What may be typed in a cell: one kind of rule, as the API gives and takes it. */
export const Regla = z
  .object({
    list: Lista,
    wholeNumber: Comparacion,
    decimal: Comparacion,
    date: Comparacion,
    time: Comparacion,
    textLength: Comparacion,
    custom: z.object({ formula: z.string().startsWith('=').max(8_192) }),
  })
  .partial()
  .strict()
  .refine((regla) => Object.values(regla).filter(Boolean).length === 1);
export type Regla = z.infer<typeof Regla>;

export const Alerta = z.object({
  message: z.string().max(225).default(''),
  showAlert: z.boolean().default(true),
  style: z.enum(['Stop', 'Warning', 'Information']).default('Stop'),
  title: z.string().max(32).default(''),
});

export const Aviso = z.object({
  message: z.string().max(255).default(''),
  showPrompt: z.boolean().default(true),
  title: z.string().max(32).default(''),
});

/** The data validation of some cells. */
export interface Validacion {
  readonly regla: Regla | null;
  readonly alerta: z.infer<typeof Alerta>;
  readonly aviso: z.infer<typeof Aviso>;
  readonly ignorarBlancos: boolean;
}

export const SIN_VALIDACION: Validacion = {
  regla: null,
  alerta: Alerta.parse({}),
  aviso: Aviso.parse({}),
  ignorarBlancos: true,
};

/** The name that the API gives to each kind of rule. */
export function tipoDeRegla(regla: Regla | null): string {
  const [tipo] = Object.entries(regla ?? {}).flatMap(([nombre, suya]) => (suya ? [nombre] : []));
  return tipo === undefined ? 'None' : tipo.charAt(0).toUpperCase() + tipo.slice(1);
}
