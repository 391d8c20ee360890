import { z } from 'zod';

/** Taking the version in force of a published report away from its readers. */
export const PeticionDeRetiro = z.strictObject({
  motivo: z
    .string()
    .trim()
    .min(1, 'Escriba el motivo del retiro: lo leerán quienes consulten el reporte.')
    .max(500, 'El motivo pasa de 500 caracteres.'),
  /** What its readers get from then on: the version that was in force before it, or the reason alone. */
  queda: z.enum(['anterior', 'ninguna'], 'Lo que queda es la versión anterior o ninguna.'),
});
export type PeticionDeRetiro = z.infer<typeof PeticionDeRetiro>;

/** Which version is left in force; null: none. */
export const RetiroHecho = z.strictObject({ version: z.int().positive().nullable() });
export type RetiroHecho = z.infer<typeof RetiroHecho>;

/** What is told of a withdrawal to whoever reads reports. */
export const Retiro = z.strictObject({ cuando: z.iso.datetime(), por: z.string(), motivo: z.string() });
export type Retiro = z.infer<typeof Retiro>;
