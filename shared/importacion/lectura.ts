import { limpiar } from './texto-de-celda';

/** A value read from a cell, or why it could not be read and what to do about it (es-MX). */
export type Lectura<T> = { readonly valor: T } | Ilegible;

export interface Ilegible {
  readonly motivo: string;
  readonly remedio: string;
}

/** Reads the text of a cell as it comes. Only `conMemoria` makes one, so that none reads the same text twice. */
export type Lector<T> = (crudo: string) => Lectura<T>;

const TEXTOS_RECORDADOS = 20_000;

/**
 * A reader of raw cells from a reader of clean text, which remembers what it read: a sheet of 100,000 rows holds a
 * few hundred different values.
 */
export function conMemoria<T>(leer: (texto: string) => Lectura<T>): Lector<T> {
  const leidos = new Map<string, Lectura<T>>();
  return (crudo) => {
    const conocido = leidos.get(crudo);
    if (conocido) return conocido;
    const nuevo = leer(limpiar(crudo));
    if (leidos.size < TEXTOS_RECORDADOS) leidos.set(crudo, nuevo);
    return nuevo;
  };
}
