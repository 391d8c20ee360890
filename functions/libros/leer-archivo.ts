import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { LIMITES } from './inspeccion/limites-de-archivo';
import { RECHAZOS, type RechazoDeArchivo } from './inspeccion/rechazo-de-archivo';
import { reconocerFormato } from './inspeccion/reconocer-formato';
import { leerCsv } from './leer-csv';
import { LectorDeLibros } from './leer-libro';

export interface ArchivoCargado {
  readonly nombre: string;
  readonly bytes: Uint8Array;
}

/** The sheets of an uploaded file, or why it is not read. Nothing opens it before it has been inspected. */
export async function leerArchivo(archivo: ArchivoCargado): Promise<HojaCruda[] | RechazoDeArchivo> {
  const [resultado] = await leerArchivos([archivo]);
  return resultado ?? RECHAZOS.vacio;
}

/** The same of all the files of one upload, in their order; workbooks share a thread. */
export async function leerArchivos(
  archivos: readonly ArchivoCargado[],
): Promise<(HojaCruda[] | RechazoDeArchivo)[]> {
  const libros = new LectorDeLibros();
  try {
    const resultados: (HojaCruda[] | RechazoDeArchivo)[] = [];
    for (const archivo of archivos) resultados.push(await leerUno(archivo, libros));
    return resultados;
  } finally {
    await libros.cerrar();
  }
}

async function leerUno(
  { nombre, bytes }: ArchivoCargado,
  libros: LectorDeLibros,
): Promise<HojaCruda[] | RechazoDeArchivo> {
  if (bytes.length > LIMITES.bytes) return RECHAZOS.grande;
  const formato = reconocerFormato(nombre, bytes);
  if (typeof formato === 'object') return formato;
  const archivo = nombreSinRuta(nombre);
  if (formato === 'xlsx') return libros.leer(archivo, bytes);
  const hoja = leerCsv(archivo, bytes);
  return 'status' in hoja ? hoja : [hoja];
}

/** The last part of whatever path a browser sends, at a length that every message can show. */
const nombreSinRuta = (nombre: string): string =>
  nombre
    .replace(/^.*[/\\]/, '')
    .slice(-200)
    .trim() || 'archivo sin nombre';
