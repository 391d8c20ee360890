import { LIMITES } from './limites-de-archivo';
import { RECHAZOS, type RechazoDeArchivo } from './rechazo-de-archivo';

/** What a library makes an object of, one by one: the name of its element, how many may come, and what to say then. */
const ELEMENTOS = [
  { nombre: 'c', maximo: LIMITES.celdas, rechazo: RECHAZOS.celdas },
  { nombre: 'row', maximo: LIMITES.filas, rechazo: RECHAZOS.celdas },
  { nombre: 'sheet', maximo: LIMITES.hojas, rechazo: RECHAZOS.hojas },
  { nombre: 'si', maximo: LIMITES.textos, rechazo: RECHAZOS.elementos },
  { nombre: 'mergeCell', maximo: LIMITES.combinadas, rechazo: RECHAZOS.elementos },
  { nombre: 'xf', maximo: LIMITES.formatos, rechazo: RECHAZOS.elementos },
  { nombre: 'Relationship', maximo: LIMITES.relaciones, rechazo: RECHAZOS.elementos },
] as const;

/** Where the number of a row is found. */
const LETRAS_DE_FILA = 80;

const DESPUES_DEL_NOMBRE = new Set(Array.from(' \t\r\n/>', (letra) => letra.charCodeAt(0)));

/** Counts the elements of the parts of a workbook by their bytes, before anything is made of them. */
export class CuentaDeElementos {
  private readonly cuentas = new Map<string, number>();

  /** Rows are counted in each part; the rest, in the whole workbook. */
  agregar(parte: Buffer, prefijo: string): RechazoDeArchivo | null {
    if (tieneFilaLejana(parte, `<${prefijo}row`)) return RECHAZOS.celdas;
    for (const { nombre, maximo, rechazo } of ELEMENTOS) {
      const antes = nombre === 'row' ? 0 : (this.cuentas.get(nombre) ?? 0);
      const ahora = antes + contar(parte, `<${prefijo}${nombre}`, maximo - antes);
      if (ahora > maximo) return rechazo;
      this.cuentas.set(nombre, ahora);
    }
    return null;
  }
}

/** A row says its number, and a library makes all those before it. */
function tieneFilaLejana(parte: Buffer, marca: string): boolean {
  for (let cursor = parte.indexOf(marca); cursor >= 0; cursor = parte.indexOf(marca, cursor + marca.length)) {
    const numero = /^\S+\s(?:[^>]*\s)?r="(\d+)"/.exec(
      parte.toString('latin1', cursor, cursor + LETRAS_DE_FILA),
    )?.[1];
    if (Number(numero ?? 0) > LIMITES.filas) return true;
  }
  return false;
}

/** Stops at one more than `tope`. */
function contar(parte: Buffer, marca: string, tope: number): number {
  let cuantas = 0;
  let cursor = parte.indexOf(marca);
  while (cursor >= 0 && cuantas <= tope) {
    if (DESPUES_DEL_NOMBRE.has(parte[cursor + marca.length] ?? 0)) cuantas += 1;
    cursor = parte.indexOf(marca, cursor + marca.length);
  }
  return cuantas;
}
