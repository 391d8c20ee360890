const KIB = 1024;
const MAXIMO_DE_TEXTO = 64 * KIB;
const MAXIMO_DE_ENTIDAD = 1024 * KIB;
const MAXIMO_DE_CLAVE = 1 * KIB;

export type Columnas = Readonly<Record<string, string | number | boolean>>;

/**
 * The limits of Azure Tables that the emulator does not enforce: 64 KiB a text, 1 MiB an entity, 1 KiB a key, all
 * in UTF-16. Throws, because what is long belongs in a blob and a row that exceeds them is a broken program.
 */
export function exigirLimites(particion: string, fila: string, columnas: Columnas): void {
  for (const clave of [particion, fila]) {
    if (bytes(clave) > MAXIMO_DE_CLAVE) throw new RangeError(`key of more than 1 KiB: ${clave.slice(0, 80)}`);
  }
  let total = bytes(particion) + bytes(fila);
  for (const [nombre, valor] of Object.entries(columnas)) {
    const mide = typeof valor === 'string' ? bytes(valor) : 8;
    if (mide > MAXIMO_DE_TEXTO) throw new RangeError(`column ${nombre} of ${particion} exceeds 64 KiB`);
    total += bytes(nombre) + mide;
  }
  if (total > MAXIMO_DE_ENTIDAD) throw new RangeError(`entity ${particion} exceeds 1 MiB`);
}

const bytes = (texto: string): number => texto.length * 2;
