import { z } from 'zod';
import { AcuseDeEnvio } from '../../shared/modelo/captura';
import { filas } from './claves';
import { Huella } from './contenido';
import { type Escritura } from './tabla';

/** Which version was withdrawn last, when, by whom and why. */
const RetiroAnotado = z.object({
  version: z.int().positive(),
  cuando: z.iso.datetime(),
  por: z.string(),
  motivo: z.string(),
});
export type RetiroAnotado = z.infer<typeof RetiroAnotado>;

/** What a new version goes on top of. */
export interface Base {
  readonly version: number;
  readonly ultima: number;
  /** Null: nothing is in force. */
  readonly huella: Huella | null;
  /** Null: there is no pointer yet, so it is created. */
  readonly etag: string | null;
}

/** One of the versions there have been. `anterior`: the one that was in force before it; 0: none was. */
export interface VersionDe<Datos> {
  readonly version: number;
  readonly anterior: number;
  readonly datos: Datos;
}

/** A document that was withdrawn and has nothing in force: what it was. */
export interface Retirado<Datos> {
  readonly datos: Datos;
  readonly retiro: RetiroAnotado;
}

export const SIN_NADA: Base = { version: 0, ultima: 0, huella: null, etag: null };

/** The row that says which version is in force; 0: none is. */
export const Apuntador = z.object({
  version: z.int().nonnegative(),
  ultima: z.int().positive(),
  /** Of the version in force; of a document that was withdrawn, of the one that was. */
  datos: z.string(),
  /** JSON of `RetiroAnotado`, until another version is made. */
  retiro: z.string().optional(),
});

export const VersionGuardada = z.object({ anterior: z.int().nonnegative(), datos: z.string() });

/** What is remembered of a request by its name: the version it left in force, its constancia, and what it asked. */
export const Peticion = z.object({
  version: z.int().nonnegative(),
  constancia: z.string().optional(),
  pedido: Huella.optional(),
});
export type Peticion = z.infer<typeof Peticion>;

/** The constancia of an envío: what it said, by its hash, and what it was answered. */
export const ConstanciaDeEnvio = z.tuple([Huella, AcuseDeEnvio]);

export const leerRetiro = (texto: string): RetiroAnotado => RetiroAnotado.parse(JSON.parse(texto));

export function apuntar({ retiro, ...resto }: z.infer<typeof Apuntador>, etag: string | null): Escritura {
  const columnas = { ...resto, ...(retiro === undefined ? {} : { retiro }) };
  return etag === null
    ? { hacer: 'crear', fila: filas.actual, columnas }
    : { hacer: 'reemplazar', fila: filas.actual, columnas, etag };
}

interface Nombrada {
  readonly idempotencia?: string;
  readonly constancia?: string;
  readonly pedido?: Huella;
}

/** The row that remembers which version a request left, so that it does its work once. */
export function peticionHecha({ idempotencia, constancia, pedido }: Nombrada, version: number): Escritura[] {
  if (idempotencia === undefined) return [];
  const columnas = {
    version,
    ...(constancia === undefined ? {} : { constancia }),
    ...(pedido === undefined ? {} : { pedido }),
  };
  return [{ hacer: 'crear', fila: filas.movimiento(idempotencia), columnas }];
}
