import { z } from 'zod';

const Docentes = z
  .array(z.string().min(1, 'Falta el nombre del docente.').max(160, 'El nombre pasa de 160 caracteres.'))
  .min(1, 'Falta el docente.')
  .max(10, 'Una captura tiene a lo más 10 docentes.')
  .refine((nombres) => new Set(nombres).size === nombres.length, 'Un docente aparece dos veces.');

/** Who are the docentes of a captura from now on, as the sábana writes their names, and why. */
export const ReasignacionDeDocentes = z.strictObject({
  docentes: Docentes,
  motivo: z.string().trim().min(1, 'Falta el motivo.').max(500, 'El motivo pasa de 500 caracteres.'),
});
export type ReasignacionDeDocentes = z.infer<typeof ReasignacionDeDocentes>;

/** The version of the captura in which they are. */
export const AsignacionDeDocentes = z.strictObject({
  version: z.int().positive(),
  docentes: z.array(z.string()),
});
export type AsignacionDeDocentes = z.infer<typeof AsignacionDeDocentes>;
