import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { HiloDeLectura } from './hilo-de-lectura';
import { inspeccionarLibro } from './inspeccion/inspeccionar-libro';
import { LIMITES } from './inspeccion/limites-de-archivo';
import { RECHAZOS, type RechazoDeArchivo } from './inspeccion/rechazo-de-archivo';
import { reconocerFormato } from './inspeccion/reconocer-formato';

export interface ArchivoCargado {
  readonly nombre: string;
  readonly bytes: Uint8Array;
}

/** The sheets of an uploaded file, or why it is not read. Nothing opens it before it has been inspected. */
export async function leerArchivo(archivo: ArchivoCargado): Promise<HojaCruda[] | RechazoDeArchivo> {
  const [resultado] = await leerArchivos([archivo]);
  return resultado ?? RECHAZOS.vacio;
}

/** The same of all the files of one upload, in their order; they share a thread. */
export const leerArchivos = async (
  archivos: readonly ArchivoCargado[],
): Promise<(HojaCruda[] | RechazoDeArchivo)[]> =>
  conHilo(async (hilo) => {
    const resultados: (HojaCruda[] | RechazoDeArchivo)[] = [];
    for (const archivo of archivos) resultados.push(await leerUno(archivo, hilo));
    return resultados;
  });

/** The sheets that an open workbook sends as rows, in JSON. */
export const leerFilasEnviadas = async (bytes: Uint8Array): Promise<HojaCruda[] | RechazoDeArchivo> =>
  conHilo((hilo) => hilo.leer({ clase: 'filas', archivo: '', bytes }));

async function conHilo<T>(leer: (hilo: HiloDeLectura) => Promise<T>): Promise<T> {
  const hilo = new HiloDeLectura();
  try {
    return await leer(hilo);
  } finally {
    await hilo.cerrar();
  }
}

async function leerUno(
  { nombre, bytes }: ArchivoCargado,
  hilo: HiloDeLectura,
): Promise<HojaCruda[] | RechazoDeArchivo> {
  if (bytes.length > LIMITES.bytes) return RECHAZOS.grande;
  const clase = reconocerFormato(nombre, bytes);
  if (typeof clase === 'object') return clase;
  if (clase === 'xlsx') {
    const entradas = inspeccionarLibro(bytes);
    if (!Array.isArray(entradas)) return entradas;
  }
  return hilo.leer({ clase, archivo: nombreSinRuta(nombre), bytes });
}

/** The last part of whatever path a browser sends, at a length that every message can show. */
const nombreSinRuta = (nombre: string): string =>
  nombre
    .replace(/^.*[/\\]/, '')
    .slice(-200)
    .trim() || 'archivo sin nombre';
