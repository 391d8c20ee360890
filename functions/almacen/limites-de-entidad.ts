const KIB = 1024;
const MAXIMO_DE_TEXTO = 64 * KIB;
const MAXIMO_DE_ENTIDAD = 1024 * KIB;
const MAXIMO_DE_CLAVE = 1 * KIB;
/** Of the 255 that a row has, three are its keys and its hour. */
const MAXIMO_DE_COLUMNAS = 252;
/** Rows of a transaction. */
export const MAXIMO_DE_FILAS = 100;
const MAXIMO_DE_TRANSACCION = 4 * KIB * KIB;
/** What a key cannot hold: / \\ # ? and control characters. */
const PROHIBIDAS = /[/\\#?\p{Cc}]/u;

export type Columnas = Readonly<Record<string, string | number | boolean>>;

/**
 * The limits of Azure Tables that the emulator does not enforce: 252 columns, 64 KiB a text, 1 MiB an entity, 1 KiB a
 * key, all in UTF-16, and keys without / \ # ?. Throws, because what is long belongs in a blob and a row that exceeds
 * them is a broken program. Gives what the entity measures, in bytes.
 */
export function exigirLimites(particion: string, fila: string, columnas: Columnas): number {
  const cuantas = Object.keys(columnas).length;
  if (cuantas > MAXIMO_DE_COLUMNAS) throw new RangeError(`entity ${particion} has ${cuantas} columns`);
  const falta = faltaDeLugar(particion, fila);
  if (falta !== null) throw new RangeError(falta);
  let total = bytes(particion) + bytes(fila);
  for (const [nombre, valor] of Object.entries(columnas)) {
    const mide = typeof valor === 'string' ? bytes(valor) : 8;
    if (mide > MAXIMO_DE_TEXTO) throw new RangeError(`column ${nombre} of ${particion} exceeds 64 KiB`);
    total += bytes(nombre) + mide;
  }
  if (total > MAXIMO_DE_ENTIDAD) throw new RangeError(`entity ${particion} exceeds 1 MiB`);
  return total;
}

/** Why no table takes a row there; null when one may be. */
export function faltaDeLugar(particion: string, fila: string): string | null {
  for (const clave of [particion, fila]) {
    if (PROHIBIDAS.test(clave)) return `key that is not encoded: ${clave.slice(0, 80)}`;
    if (bytes(clave) > MAXIMO_DE_CLAVE) return `key of more than 1 KiB: ${clave.slice(0, 80)}`;
  }
  return null;
}

/** Those of a transaction: 100 rows, less than 4 MiB. Throws, because whoever writes more parts it. */
export function exigirLimitesDeTransaccion(particion: string, medidas: readonly number[]): void {
  if (medidas.length > MAXIMO_DE_FILAS) {
    throw new RangeError(`a transaction takes ${MAXIMO_DE_FILAS} rows, not ${medidas.length}`);
  }
  const total = medidas.reduce((suma, una) => suma + una, 0);
  if (total >= MAXIMO_DE_TRANSACCION) throw new RangeError(`transaction of ${particion} exceeds 4 MiB`);
}

const bytes = (texto: string): number => texto.length * 2;
