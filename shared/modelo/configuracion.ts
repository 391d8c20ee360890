import { z } from 'zod';
import { Fecha } from '../nucleo/fecha';
import { DecimalHastaCien } from './decimal-hasta-cien';
import { ClavePlantel } from './plantel';

/** The passing minimum in force from a date, 0 to 100. There is no default (CON-32). */
export const MinimoAprobatorio = z.strictObject({
  desde: Fecha,
  valor: DecimalHastaCien,
  motivo: z.string().trim().min(1, 'Falta el motivo.').max(500, 'El motivo pasa de 500 caracteres.'),
});
export type MinimoAprobatorio = z.infer<typeof MinimoAprobatorio>;

export const Rol = z.enum(
  ['direccion-general', 'plantel', 'docente'],
  'El rol es direccion-general, plantel o docente.',
);
export type Rol = z.infer<typeof Rol>;

/** What a person may see. Roles come from the token, this from the service's own table. */
export const Persona = z.strictObject({
  id: z.string().min(1, 'Falta la cuenta de la persona.').max(128, 'La cuenta pasa de 128 caracteres.'),
  nombre: z.string().max(160, 'El nombre pasa de 160 caracteres.'),
  planteles: z.array(ClavePlantel),
  /** The docente's name as the sábana writes it; null for everybody else. */
  docente: z.string().nullable(),
  /** Answers for the list, and nobody else changes it: a person of Dirección General. */
  administra: z.boolean().default(false),
  /** Lets nobody in from the next request on, whatever their session says. */
  baja: z.boolean().default(false),
});
export type Persona = z.infer<typeof Persona>;

const SIN_PLANTELES =
  'Quien administra es de la Dirección General, que ve todos: deje los planteles en blanco.';
const SIN_DOCENTE = 'Quien administra es de la Dirección General: deje en blanco el docente.';

/** The list as it is saved. The role is in the token: an account of a plantel or a docente is known by what it may see. */
export const ListaDePersonas = z.array(
  Persona.refine(({ nombre }) => nombre.trim() !== '', { path: ['nombre'], message: 'Falta el nombre.' })
    .refine(({ administra, planteles }) => !administra || planteles.length === 0, {
      path: ['planteles'],
      message: SIN_PLANTELES,
    })
    .refine(({ administra, docente }) => !administra || docente === null, {
      path: ['docente'],
      message: SIN_DOCENTE,
    }),
);
