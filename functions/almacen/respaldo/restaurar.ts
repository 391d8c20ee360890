import { createHash } from 'node:crypto';
import path from 'node:path';
import { abrirAlmacen } from '../almacen';
import { bytesDeBlob } from '../bajar-blob';
import { filas } from '../claves';
import { type Conexion } from '../conexion';
import { huellaDe } from '../contenido';
import { type Escritura, Tabla } from '../tabla';
import {
  archivoDeTabla,
  BlobRespaldado,
  LISTA_DE_BLOBS,
  type Manifiesto,
  type NombreDeTabla,
  RenglonRespaldado,
  TABLAS_EN_ORDEN,
} from './formato';
import { leerLineas } from './lineas';
import { ProblemaDeRespaldo } from './problema-de-respaldo';
import { leerBlob, revisarRespaldo } from './revisar-respaldo';
import { renglonesDe } from './renglones-de-tabla';

const POR_TRANSACCION = 100;
/** A transaction takes 4 MiB; its envelope is several times its text at worst. */
const TEXTO_POR_TRANSACCION = 1024 * 1024;

export interface Restaurado {
  readonly renglones: number;
  readonly blobs: number;
  /** Planteles whose publication had not ended: their messages are in the queue again. */
  readonly pendientes: number;
}

/**
 * Puts a backup in an empty store, and proves that it is there. Blobs first, then the rows, and the pointers last:
 * whatever is cut short shows nothing. Throws `ProblemaDeRespaldo` when the store is not empty or the backup is not whole.
 */
export async function restaurar(conexion: Conexion, carpeta: string): Promise<Restaurado> {
  const manifiesto = await revisarRespaldo(carpeta);
  await exigirVacio(conexion);
  let blobs = 0;
  for await (const blob of leerLineas(path.join(carpeta, LISTA_DE_BLOBS), BlobRespaldado)) {
    await subir(conexion, carpeta, blob);
    blobs += 1;
  }
  let renglones = 0;
  for (const apuntadores of [false, true]) {
    for (const tabla of TABLAS_EN_ORDEN)
      renglones += await escribirTabla(conexion, carpeta, tabla, apuntadores);
  }
  await exigirIgual(conexion, carpeta, manifiesto);
  const pendientes = await abrirAlmacen(conexion).publicaciones.reencolar(new Date().toISOString());
  return { renglones, blobs, pendientes };
}

async function exigirVacio(conexion: Conexion): Promise<void> {
  const lleno = new ProblemaDeRespaldo(
    'El almacenamiento de destino ya tiene datos, y restaurar no los reemplaza. Use uno vacío.',
  );
  for (const tabla of TABLAS_EN_ORDEN) {
    for await (const renglon of renglonesDe(conexion, tabla)) if (renglon.particion) throw lleno;
  }
  for await (const blob of conexion.contenedor.listBlobsFlat()) if (blob.name) throw lleno;
  if ((await conexion.cola.getProperties()).approximateMessagesCount !== 0) throw lleno;
}

async function subir(
  { contenedor }: Conexion,
  carpeta: string,
  { nombre, huella, tipo, codificacion }: BlobRespaldado,
): Promise<void> {
  const bytes = await leerBlob(carpeta, { nombre, huella });
  await contenedor.getBlockBlobClient(nombre).uploadData(bytes, {
    conditions: { ifNoneMatch: '*' },
    blobHTTPHeaders: {
      blobContentType: tipo,
      ...(codificacion === null ? {} : { blobContentEncoding: codificacion }),
    },
  });
}

/** The rows of a table that are pointers, or those that are not: a file comes in the order of its partitions. */
async function escribirTabla(
  conexion: Conexion,
  carpeta: string,
  nombre: NombreDeTabla,
  apuntadores: boolean,
): Promise<number> {
  const tabla = new Tabla(conexion.tabla(nombre));
  let escritos = 0;
  let grupo: Escritura[] = [];
  let texto = 0;
  let particion = '';
  const soltar = async (): Promise<void> => {
    if (grupo.length > 0 && (await tabla.escribir(particion, grupo)) !== 'hecho') {
      throw new ProblemaDeRespaldo(
        'Alguien más escribe en el almacenamiento de destino. Deténgalo y use uno vacío.',
      );
    }
    escritos += grupo.length;
    [grupo, texto] = [[], 0];
  };
  for await (const renglon of leerLineas(path.join(carpeta, archivoDeTabla(nombre)), RenglonRespaldado)) {
    if ((renglon.fila === filas.actual) !== apuntadores) continue;
    const mide = JSON.stringify(renglon.columnas).length;
    const cabe = grupo.length < POR_TRANSACCION && texto + mide <= TEXTO_POR_TRANSACCION;
    if (renglon.particion !== particion || !cabe) await soltar();
    particion = renglon.particion;
    grupo.push({ hacer: 'crear', fila: renglon.fila, columnas: renglon.columnas });
    texto += mide;
  }
  await soltar();
  return escritos;
}

/** What is read back is, row by row and blob by blob, what was backed up. */
async function exigirIgual(
  conexion: Conexion,
  carpeta: string,
  { tablas, blobs }: Manifiesto,
): Promise<void> {
  for (const nombre of TABLAS_EN_ORDEN) {
    const huella = createHash('sha256');
    for await (const renglon of renglonesDe(conexion, nombre)) huella.update(`${JSON.stringify(renglon)}\n`);
    if (huella.digest('hex') !== tablas[nombre].huella) {
      throw new ProblemaDeRespaldo(
        `La tabla ${nombre} no quedó como en el respaldo. Repita en un almacenamiento vacío.`,
      );
    }
  }
  for await (const { nombre, huella } of leerLineas(path.join(carpeta, LISTA_DE_BLOBS), BlobRespaldado)) {
    const leido = await bytesDeBlob(conexion.contenedor.getBlockBlobClient(nombre));
    if (huellaDe(leido) !== huella) {
      throw new ProblemaDeRespaldo(
        `El archivo ${nombre} no quedó como en el respaldo. Repita en un almacenamiento vacío.`,
      );
    }
  }
  let cuantos = 0;
  for await (const blob of conexion.contenedor.listBlobsFlat()) if (blob.name) cuantos += 1;
  if (cuantos !== blobs.lineas) {
    throw new ProblemaDeRespaldo(
      'No quedaron todos los archivos del respaldo. Repita en un almacenamiento vacío.',
    );
  }
}
