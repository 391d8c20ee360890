import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { bytesDeBlob } from '../bajar-blob';
import { TABLAS } from '../claves';
import { type Conexion } from '../conexion';
import { huellaDe } from '../contenido';
import { Tabla } from '../tabla';
import { cadenasHasta, marcaDeCadenas } from './cadenas-hasta';
import { documentosEnteros } from './documentos-enteros';
import {
  archivoDeTabla,
  type BlobRespaldado,
  BlobRespaldado as EsquemaDeBlob,
  CARPETA_DE_BLOBS,
  LISTA_DE_BLOBS,
  Manifiesto,
  MANIFIESTO,
  type RenglonRespaldado,
  TABLAS_EN_ORDEN,
} from './formato';
import { type ArchivoDeLineas, escribirLineas } from './lineas';
import { ProblemaDeRespaldo } from './problema-de-respaldo';
import { comoRespaldado } from './renglones-de-tabla';

const descomprimir = promisify(gunzip);

/**
 * Copies everything into a folder of its own inside `destino`, and gives that folder, while people go on writing: each
 * document is as it was at one moment of the copy, which is not the same for all, and the chains hold. The tables go
 * first and the blobs after them: whatever a row points at was written before it, and is there. Throws
 * `ProblemaDeRespaldo` when a document never stands still, or when a blob is not what its name says.
 */
export async function respaldar(conexion: Conexion, destino: string, hecho: Date): Promise<string> {
  const carpeta = path.join(destino, hecho.toISOString().replaceAll(':', '-'));
  await mkdir(carpeta, { recursive: true });
  const tablas = await copiarTablas(conexion, carpeta);
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
 * What tells of others goes before them, so that nothing is told that is not there; and the chains, as they were before
 * anything else was read, go last.
 */
async function copiarTablas(conexion: Conexion, carpeta: string): Promise<Manifiesto['tablas']> {
  const cadenas = new Tabla(conexion.tabla(TABLAS.bitacora));
  const marca = await marcaDeCadenas(cadenas);
  const copiadas: [string, ArchivoDeLineas][] = [];
  for (const nombre of TABLAS_EN_ORDEN) {
    const renglones =
      nombre === TABLAS.bitacora ? cadenasHasta(cadenas, marca) : enteros(new Tabla(conexion.tabla(nombre)));
    copiadas.push([nombre, await escribirLineas(path.join(carpeta, archivoDeTabla(nombre)), renglones)]);
  }
  return Manifiesto.shape.tablas.parse(Object.fromEntries(copiadas));
}

async function* enteros(tabla: Tabla): AsyncGenerator<RenglonRespaldado> {
  for await (const renglon of documentosEnteros(tabla)) yield comoRespaldado(renglon);
}

async function* copiarBlobs(
  { contenedor }: Conexion,
  carpeta: string,
  contar: (uno: BlobRespaldado) => void,
): AsyncGenerator<BlobRespaldado> {
  for await (const { name, properties } of contenedor.listBlobsFlat()) {
    const archivo = path.join(carpeta, name);
    const yaEsta = (await stat(archivo).catch(() => null))?.size === properties.contentLength;
    const bytes = yaEsta ? await readFile(archivo) : await bytesDeBlob(contenedor.getBlockBlobClient(name));
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
