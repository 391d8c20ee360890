import { z } from 'zod';
import { Rol } from './configuracion';
import { paginaDe } from './pagina';
import { ClavePlantel } from './plantel';

/** What may be done to what the service keeps, each with a word of its own. */
export const ACCIONES = [
  'guardar',
  'capturar',
  'reasignar',
  'deshacer',
  'solicitar',
  'autorizar',
  'negar',
  'publicar',
  'retirar',
  'reintentar',
  'exportar',
  'suprimir',
] as const;
export const Accion = z.enum(ACCIONES, 'La acción no es una de las de la bitácora.');
export type Accion = z.infer<typeof Accion>;

/** What belongs to no plantel: configuration, and what is asked for several planteles at once. */
export const CADENA_GENERAL = 'direccion-general';
export const Cadena = z.union([ClavePlantel, z.literal(CADENA_GENERAL)]);
export type Cadena = z.infer<typeof Cadena>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Who did what to which document, when and why. Written beside the document, in its own transaction. */
export const Movimiento = z.strictObject({
  cadena: z.string(),
  cuando: z.iso.datetime(),
  /** Of the session: what the role table knows a person by. */
  persona: z.string(),
  nombre: z.string(),
  rol: Rol,
  accion: Accion,
  /** What it was done to: its kind and where it belongs, parted by "/". */
  documento: z.string(),
  /** In force before and after; 0: none was. */
  versionAnterior: z.int().nonnegative(),
  version: z.int().nonnegative(),
  /** SHA-256 of the content before and after; null where there was none, or none is left. */
  antes: Sha256.nullable(),
  despues: Sha256.nullable(),
  resumen: z.string(),
  motivo: z.string().nullable(),
  /** Clave of the rule it obeys, or SHA-256 of the norms it was made under. */
  norma: z.string().nullable(),
});
export type Movimiento = z.infer<typeof Movimiento>;

/** A movement in its place of the chain. `huella` is of everything else, what came before (`previo`) among it. */
export const Asiento = z.strictObject({
  ...Movimiento.shape,
  n: z.int().positive(),
  asentado: z.iso.datetime(),
  /** The row that is the fact. */
  tabla: z.string(),
  particion: z.string(),
  fila: z.string(),
  previo: Sha256,
  huella: Sha256,
});
export type Asiento = z.infer<typeof Asiento>;

/** A page of it, newest first. */
export const PaginaDeBitacora = paginaDe(Asiento);
export type PaginaDeBitacora = z.infer<typeof PaginaDeBitacora>;
