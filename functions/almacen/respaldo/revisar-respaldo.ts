import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { huellaDe } from '../contenido';
import {
  archivoDeTabla,
  BlobRespaldado,
  CARPETA_DE_BLOBS,
  LISTA_DE_BLOBS,
  Manifiesto,
  MANIFIESTO,
  TABLAS_EN_ORDEN,
} from './formato';
import { huellaDeArchivo, leerLineas } from './lineas';
import { ProblemaDeRespaldo } from './problema-de-respaldo';

/** Proves that a backup is whole, blobs and all, without any storage: throws `ProblemaDeRespaldo` when it is not. */
export async function revisarRespaldo(carpeta: string): Promise<Manifiesto> {
  const manifiesto = await leerManifiesto(carpeta);
  const esperados = [
    ...TABLAS_EN_ORDEN.map((tabla) => ({ archivo: archivoDeTabla(tabla), ...manifiesto.tablas[tabla] })),
    { archivo: LISTA_DE_BLOBS, ...manifiesto.blobs },
  ];
  for (const { archivo, lineas, huella } of esperados) {
    const hallado = await huellaDeArchivo(path.join(carpeta, archivo)).catch(() => null);
    if (hallado?.huella === huella && hallado.lineas === lineas) continue;
    throw new ProblemaDeRespaldo(
      `${archivo} no es el que se respaldó: falta, cambió o está incompleto. Use otro respaldo.`,
    );
  }
  for await (const blob of leerLineas(path.join(carpeta, LISTA_DE_BLOBS), BlobRespaldado)) {
    await leerBlob(carpeta, blob);
  }
  return manifiesto;
}

/** The content of a blob of the backup, which is the one that was backed up. */
export async function leerBlob(
  carpeta: string,
  { nombre, huella }: Pick<BlobRespaldado, 'nombre' | 'huella'>,
): Promise<Buffer> {
  const bytes = await readFile(path.join(carpeta, '..', CARPETA_DE_BLOBS, nombre)).catch(() => null);
  if (bytes !== null && huellaDe(bytes) === huella) return bytes;
  throw new ProblemaDeRespaldo(`${nombre} falta en el respaldo o está dañado. Use otro respaldo.`);
}

async function leerManifiesto(carpeta: string): Promise<Manifiesto> {
  const texto = await readFile(path.join(carpeta, MANIFIESTO), 'utf8').catch(() => null);
  if (texto === null) {
    throw new ProblemaDeRespaldo(
      `En ${carpeta} no hay ${MANIFIESTO}: el respaldo no se terminó, o la carpeta es otra. Elija una que lo tenga.`,
    );
  }
  const leido = Manifiesto.safeParse(comoJson(texto));
  if (leido.success) return leido.data;
  throw new ProblemaDeRespaldo(`${MANIFIESTO} está dañado. Use otro respaldo.`);
}

/** Undefined when it is not JSON, which no manifest is. */
function comoJson(texto: string): unknown {
  try {
    return JSON.parse(texto);
  } catch {
    return undefined;
  }
}
