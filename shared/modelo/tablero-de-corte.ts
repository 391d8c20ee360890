import { z } from 'zod';
import { Cuenta } from './cuenta';
import { Plantel } from './plantel';
import { Edicion } from './publicacion';
import { Retiro } from './retiro';

/** Where one plantel stands at a corte: what was loaded, and what its readers see. */
export const PlantelEnCorte = z.strictObject({
  plantel: Plantel,
  sabana: z
    .strictObject({
      version: z.number().int().positive(),
      guardada: z.iso.datetime(),
      alumnos: Cuenta,
      gruposModulo: Cuenta,
      avisos: Cuenta,
      errores: Cuenta,
    })
    .nullable(),
  publicado: Edicion.nullable(),
  /** How what they saw was withdrawn, where nothing is in its place. */
  retiro: Retiro.nullable(),
});
export type PlantelEnCorte = z.infer<typeof PlantelEnCorte>;

/** Every plantel of the institution at one corte, as Servicios Escolares DG watches it. */
export const TableroDeCorte = z.array(PlantelEnCorte);
export type TableroDeCorte = z.infer<typeof TableroDeCorte>;
