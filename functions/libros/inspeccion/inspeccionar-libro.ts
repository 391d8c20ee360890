import { type EntradaZip, leerDirectorioZip } from './directorio-zip';
import { LIMITES } from './limites-de-archivo';
import { RECHAZOS, type RechazoDeArchivo } from './rechazo-de-archivo';

/** The parts of a workbook, when its zip directory has nothing that a workbook would not have. */
export function inspeccionarLibro(bytes: Uint8Array): EntradaZip[] | RechazoDeArchivo {
  const entradas = leerDirectorioZip(bytes);
  return Array.isArray(entradas) ? (rechazoDe(entradas) ?? entradas) : entradas;
}

function rechazoDe(entradas: readonly EntradaZip[]): RechazoDeArchivo | null {
  const nombres = new Set(entradas.map(({ nombre }) => nombre.toLowerCase()));
  if (nombres.size < entradas.length || entradas.some(({ nombre }) => esTramposo(nombre)))
    return RECHAZOS.nombres;
  const total = entradas.reduce((suma, { inflados }) => suma + inflados, 0);
  if (total > LIMITES.bytesInflados || entradas.some(seExpande)) return RECHAZOS.inflado;
  const alguna = (patron: RegExp): boolean => entradas.some(({ nombre }) => patron.test(nombre));
  if (alguna(/vbaProject/i)) return RECHAZOS.macros;
  if (nombres.has('xl/workbook.bin')) return RECHAZOS.xlsb;
  if (nombres.has('mimetype') && nombres.has('content.xml')) return RECHAZOS.ods;
  if (!nombres.has('[content_types].xml') || !nombres.has('xl/workbook.xml')) return RECHAZOS.otroZip;
  const hojas = entradas.filter(({ nombre }) => /^xl\/worksheets\/[^/]+\.xml$/i.test(nombre)).length;
  return hojas > LIMITES.hojas ? RECHAZOS.hojas : null;
}

/** Paths out of the package, absolute or with characters no part has. */
const esTramposo = (nombre: string): boolean =>
  nombre.length > LIMITES.largoDeNombre ||
  nombre === '' ||
  /^\/|\\|:|[\p{Cc}\uFFFD]/u.test(nombre) ||
  nombre.split('/').some((parte) => parte === '..' || parte === '.' || parte === '__proto__');

function seExpande({ inflados, desde, hasta }: EntradaZip): boolean {
  return inflados > LIMITES.bytesSinRazon && inflados > (hasta - desde) * LIMITES.razon;
}
