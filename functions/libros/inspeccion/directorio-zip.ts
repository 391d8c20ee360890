import { RECHAZOS, type RechazoDeArchivo } from './rechazo-de-archivo';
import { LIMITES } from './limites-de-archivo';

/** An entry of a zip as its central directory declares it; `desde` and `hasta` bound its compressed bytes. */
export interface EntradaZip {
  readonly nombre: string;
  readonly comprimida: boolean;
  readonly inflados: number;
  /** CRC-32 of the inflated bytes. */
  readonly suma: number;
  readonly desde: number;
  readonly hasta: number;
}

const FIN_DE_DIRECTORIO = 0x06054b50;
const ENTRADA = 0x02014b50;
const CABECERA_LOCAL = 0x04034b50;
const COMENTARIO_MAXIMO = 65_535;

/**
 * The central directory of a zip, walked by our own hand before any library sees the file. Refuses what a workbook
 * never is: truncated, split, encrypted, of four gigabytes, with entries out of bounds or one on top of another.
 */
export function leerDirectorioZip(bytes: Uint8Array): EntradaZip[] | RechazoDeArchivo {
  const vista = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fin = finDelDirectorio(vista);
  if (fin === null) return RECHAZOS.truncado;
  const cuantas = vista.getUint16(fin + 10, true);
  const inicio = vista.getUint32(fin + 16, true);
  const partido = vista.getUint16(fin + 4, true) !== 0 || vista.getUint16(fin + 8, true) !== cuantas;
  if (partido || inicio + vista.getUint32(fin + 12, true) > fin) return RECHAZOS.truncado;
  if (cuantas > LIMITES.entradas) return RECHAZOS.entradas;
  const entradas: EntradaZip[] = [];
  let cursor = inicio;
  for (let i = 0; i < cuantas; i += 1) {
    if (cursor + 46 > fin || vista.getUint32(cursor, true) !== ENTRADA) return RECHAZOS.truncado;
    const entrada = leerEntrada(bytes, vista, cursor);
    if ('status' in entrada) return entrada;
    entradas.push(entrada);
    cursor += 46 + largos(vista, cursor + 28);
  }
  return seEnciman(entradas) ? RECHAZOS.inflado : entradas;
}

function finDelDirectorio(vista: DataView): number | null {
  const primero = Math.max(0, vista.byteLength - 22 - COMENTARIO_MAXIMO);
  for (let i = vista.byteLength - 22; i >= primero; i -= 1) {
    if (vista.getUint32(i, true) === FIN_DE_DIRECTORIO) return i;
  }
  return null;
}

/** Name, extra field and comment, whose lengths lie side by side. */
const largos = (vista: DataView, desde: number): number =>
  vista.getUint16(desde, true) + vista.getUint16(desde + 2, true) + vista.getUint16(desde + 4, true);

function leerEntrada(bytes: Uint8Array, vista: DataView, cursor: number): EntradaZip | RechazoDeArchivo {
  const banderas = vista.getUint16(cursor + 8, true);
  const metodo = vista.getUint16(cursor + 10, true);
  const suma = vista.getUint32(cursor + 16, true);
  const comprimidos = vista.getUint32(cursor + 20, true);
  const inflados = vista.getUint32(cursor + 24, true);
  const largoDeNombre = vista.getUint16(cursor + 28, true);
  const local = vista.getUint32(cursor + 42, true);
  if ((banderas & 0x41) !== 0) return RECHAZOS.contrasena;
  if (metodo !== 0 && metodo !== 8) return RECHAZOS.truncado;
  if (local + 30 > bytes.length || vista.getUint32(local, true) !== CABECERA_LOCAL) return RECHAZOS.truncado;
  const crudo = bytes.subarray(cursor + 46, cursor + 46 + largoDeNombre);
  const crudoLocal = bytes.subarray(local + 30, local + 30 + vista.getUint16(local + 26, true));
  if (Buffer.compare(crudo, crudoLocal) !== 0) return RECHAZOS.nombres;
  const desde = local + 30 + vista.getUint16(local + 26, true) + vista.getUint16(local + 28, true);
  const hasta = desde + comprimidos;
  if (hasta > bytes.length || (metodo === 0 && comprimidos !== inflados)) return RECHAZOS.truncado;
  const nombre = new TextDecoder().decode(crudo);
  return { nombre, comprimida: metodo === 8, inflados, suma, desde, hasta };
}

/** Entries that share bytes multiply what a small file inflates to. */
function seEnciman(entradas: readonly EntradaZip[]): boolean {
  const enOrden = [...entradas].sort((a, b) => a.desde - b.desde);
  return enOrden.some((entrada, i) => entrada.desde < (enOrden[i - 1]?.hasta ?? 0));
}
