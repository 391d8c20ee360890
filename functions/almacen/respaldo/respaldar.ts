import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { abrirBitacora } from '../almacen';
import { filasDeCadena, rangos } from '../claves';
import { type Conexion } from '../conexion';
import { huellaDe } from '../contenido';
import { Tabla } from '../tabla';
import {
  archivoDeTabla,
  type BlobRespaldado,
  BlobRespaldado as EsquemaDeBlob,
  CARPETA_DE_BLOBS,
  LISTA_DE_BLOBS,
  Manifiesto,
  MANIFIESTO,
  type NombreDeTabla,
  RenglonRespaldado,
  TABLAS_EN_ORDEN,
} from './formato';
import { type ArchivoDeLineas, escribirLineas } from './lineas';
import { ProblemaDeRespaldo } from './problema-de-respaldo';

const descomprimir = promisify(gunzip);

const INTENTOS = 5;
const ENTRE_INTENTOS_MS = 2_000;

/**
 * Copies everything into a folder of its own inside `destino`, and gives that folder. The tables go first and the blobs
 * after them: whatever a row points at was written before it, and is there. Throws `ProblemaDeRespaldo` when people do
 * not stop writing, or when a blob is not what its name says.
 */
export async function respaldar(
  conexion: Conexion,
  destino: string,
  hecho: Date,
  entreIntentosMs = ENTRE_INTENTOS_MS,
): Promise<string> {
  const carpeta = path.join(destino, hecho.toISOString().replaceAll(':', '-'));
  await mkdir(carpeta, { recursive: true });
  const tablas = await copiarTablasEnCalma(conexion, carpeta, entreIntentosMs);
  let bytes = 0;
  const blobs = await escribirLineas(
    path.join(carpeta, LISTA_DE_BLOBS),
    copiarBlobs(conexion, path.join(destino, CARPETA_DE_BLOBS), (uno) => (bytes += uno.bytes)),
  );
  const manifiesto: Manifiesto = { formato: 1, hecho: hecho.toISOString(), tablas, blobs, bytes };
  await escribirEntero(path.join(carpeta, MANIFIESTO), Buffer.from(JSON.stringify(manifiesto, null, 2)));
  return carpeta;
}

/**
 * Every write is announced in its chain and moves its end: if the ends are the same before and after, and nothing is
 * announced, no document was written while the tables were read, and the copy is of one moment.
 */
async function copiarTablasEnCalma(
  conexion: Conexion,
  carpeta: string,
  entreIntentosMs: number,
): Promise<Manifiesto['tablas']> {
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    if (intento > 0) await esperar(entreIntentosMs);
    const antes = await marcaDe(conexion);
    if (antes === null) continue;
    const copiadas: [string, ArchivoDeLineas][] = [];
    for (const tabla of TABLAS_EN_ORDEN) {
      const archivo = path.join(carpeta, archivoDeTabla(tabla));
      copiadas.push([tabla, await escribirLineas(archivo, renglonesDe(conexion, tabla))]);
    }
    if ((await marcaDe(conexion)) === antes)
      return Manifiesto.shape.tablas.parse(Object.fromEntries(copiadas));
  }
  throw new ProblemaDeRespaldo(
    'Se siguió escribiendo mientras se copiaba, y la copia no sería de un solo momento. Repita el respaldo cuando haya menos actividad.',
  );
}

/** Where every chain ends; null when something is announced and not yet entered. */
async function marcaDe(conexion: Conexion): Promise<string | null> {
  const { bitacora, cadenas } = abrirBitacora(conexion, () => new Date());
  const cabezas = await cadenas.listarRango(rangos.cadenas(), filasDeCadena.actual);
  if ((await bitacora.pendientes()).length > 0) return null;
  return JSON.stringify(cabezas.map(({ particion, etag }) => [particion, etag]));
}

export async function* renglonesDe(
  { tabla }: Conexion,
  nombre: NombreDeTabla,
): AsyncGenerator<RenglonRespaldado> {
  for await (const { particion, fila, columnas } of new Tabla(tabla(nombre)).recorrer()) {
    const { timestamp, ...propias } = columnas;
    if (timestamp === undefined) throw new Error('a row without the timestamp of its table');
    yield RenglonRespaldado.parse({ particion, fila, columnas: propias });
  }
}

async function* copiarBlobs(
  { contenedor }: Conexion,
  carpeta: string,
  contar: (uno: BlobRespaldado) => void,
): AsyncGenerator<BlobRespaldado> {
  for await (const { name, properties } of contenedor.listBlobsFlat()) {
    const archivo = path.join(carpeta, name);
    const yaEsta = (await stat(archivo).catch(() => null))?.size === properties.contentLength;
    const bytes = yaEsta
      ? await readFile(archivo)
      : await contenedor.getBlockBlobClient(name).downloadToBuffer();
    const codificacion = properties.contentEncoding || null;
    const contenido = codificacion === 'gzip' ? await descomprimir(bytes) : bytes;
    if (path.basename(name) !== huellaDe(contenido)) {
      throw new ProblemaDeRespaldo(
        `El archivo ${name} no es lo que su nombre dice: está dañado. Recupere su versión anterior en la cuenta de almacenamiento y repita el respaldo.`,
      );
    }
    const tipo = properties.contentType ?? 'application/octet-stream';
    const blob = EsquemaDeBlob.parse({
      nombre: name,
      huella: huellaDe(bytes),
      bytes: bytes.byteLength,
      tipo,
      codificacion,
    });
    if (!yaEsta) await escribirEntero(archivo, bytes);
    contar(blob);
    yield blob;
  }
}

/** Whoever looks finds all of it or nothing. */
async function escribirEntero(archivo: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(archivo), { recursive: true });
  await writeFile(`${archivo}.parte`, bytes);
  await rename(`${archivo}.parte`, archivo);
}
