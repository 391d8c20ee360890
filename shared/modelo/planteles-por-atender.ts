import { z } from 'zod';
import { Cuenta } from './cuenta';
import { ClavePlantel } from './plantel';

const DePlantel = { plantel: ClavePlantel, nombre: z.string() };

/** How many capturas of a plantel stand where, at a corte or a unit: those of its map, each counted once. */
export const ResumenDeMapa = z.strictObject({
  ...DePlantel,
  completas: Cuenta,
  parciales: Cuenta,
  sinCaptura: Cuenta,
  /** Not complete, and their window closed. */
  retrasadas: Cuenta,
});
export type ResumenDeMapa = z.infer<typeof ResumenDeMapa>;

/** What a plantel has asked Dirección General to decide in a periodo. */
export const ResumenDeRectificaciones = z.strictObject({
  ...DePlantel,
  porDecidir: Cuenta,
  /** When the one that has waited longest was asked for; null: none waits. */
  esperaDesde: z.iso.datetime().nullable(),
  /** Authorised, and still in their term. */
  vigentes: Cuenta,
});
export type ResumenDeRectificaciones = z.infer<typeof ResumenDeRectificaciones>;
