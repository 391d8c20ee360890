import {
  type BlobHTTPHeaders,
  type BlockBlobClient,
  type ContainerClient,
  RestError,
} from '@azure/storage-blob';
import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGunzip, gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { bytesDeBlob, trozosDeBlob } from './bajar-blob';

const comprimir = promisify(gzip);
const descomprimir = promisify(gunzip);

/** SHA-256 in hexadecimal: the name of an immutable content. */
export const Huella = z.string().regex(/^[0-9a-f]{64}$/);
export type Huella = z.infer<typeof Huella>;

export const CLASES = [
  'archivos',
  'cambios',
  'capturas',
  'configuracion',
  'constancias',
  'incidencias',
  'libros',
  'normas',
  'procedencias',
  'reportes',
  'respuestas',
  'sabanas',
  'unidades',
] as const;
export type Clase = (typeof CLASES)[number];

export const huellaDe = (bytes: Uint8Array | string): Huella =>
  createHash('sha256').update(bytes).digest('hex');

/** What a JSON content will be named by, before it is kept. */
export const huellaDeJson = (valor: unknown): Huella => huellaDe(JSON.stringify(valor));

/** Classes of contents that are kept as they came; those of the others are compressed JSON. */
const SIN_COMPRIMIR: readonly Clase[] = ['archivos', 'libros', 'normas'];

/** A content as it is found under its name. */
export type EstadoDeContenido = 'bien' | 'falta' | 'alterado';

/** A content as it is listed; `etag` changes when it is written again, though it is the same. */
export interface ContenidoGuardado {
  readonly huella: Huella;
  readonly modificado: Date;
  readonly etag: string;
}

const NO_EXISTE = 404;
/** What zlib says of bytes that it did not compress. */
const Malcomprimido = z.object({ code: z.string().startsWith('Z_') });

/** What a failure to read a content says of it; null: nothing. */
export function perdidaDe(error: unknown): Exclude<EstadoDeContenido, 'bien'> | null {
  if (error instanceof RestError && error.statusCode === NO_EXISTE) return 'falta';
  return Malcomprimido.safeParse(error).success ? 'alterado' : null;
}

/** The same content is written twice when a try is repeated, and once when it was already there. */
const YA_ESTABA: readonly (number | undefined)[] = [409, 412];
/** What a condition that is not met is refused with. */
const CAMBIO = 412;
const VUELTAS = 5;
const DIA_MS = 24 * 60 * 60 * 1000;

/**
 * Blobs named by what they contain: written once, never changed, so that a pointer to one is a pointer to a whole
 * version. JSON is kept compressed, and named by its text before compression.
 */
export class Contenido {
  /** `sinLlegarNadaMs`: what is waited for each piece of a content. */
  constructor(
    private readonly contenedor: ContainerClient,
    private readonly sinLlegarNadaMs?: number,
    private readonly ahora: () => Date = () => new Date(),
  ) {}

  async guardarBytes(clase: Clase, bytes: Uint8Array): Promise<Huella> {
    const huella = huellaDe(bytes);
    await this.subir(nombre(clase, huella), bytes, 'application/octet-stream');
    return huella;
  }

  async guardarJson(clase: Clase, valor: unknown): Promise<Huella> {
    const texto = JSON.stringify(valor);
    const huella = huellaDe(texto);
    await this.subir(nombre(clase, huella), await comprimir(texto), 'application/json', 'gzip');
    return huella;
  }

  async leerBytes(clase: Clase, huella: Huella): Promise<Buffer> {
    return bytesDeBlob(this.contenedor.getBlockBlobClient(nombre(clase, huella)), this.sinLlegarNadaMs);
  }

  /** `esquema` checks what was stored like anything else that comes from outside. */
  async leerJson<T>(clase: Clase, huella: Huella, esquema: z.ZodType<T>): Promise<T> {
    return esquema.parse(JSON.parse(await this.leerTextoDeJson(clase, huella)));
  }

  /** The text a JSON content is named by. */
  async leerTextoDeJson(clase: Clase, huella: Huella): Promise<string> {
    return (await descomprimir(await this.leerBytes(clase, huella))).toString('utf8');
  }

  /** Whether it is there and is what it is named by; it passes by, and is never whole in memory. */
  async revisar(clase: Clase, huella: Huella): Promise<EstadoDeContenido> {
    const resumen = createHash('sha256');
    try {
      const blob = this.contenedor.getBlockBlobClient(nombre(clase, huella));
      const lector = SIN_COMPRIMIR.includes(clase) ? new PassThrough() : createGunzip();
      await pipeline(
        trozosDeBlob(blob, this.sinLlegarNadaMs),
        lector,
        async (trozos: AsyncIterable<Buffer>) => {
          for await (const trozo of trozos) resumen.update(trozo);
        },
      );
    } catch (error) {
      const perdida = perdidaDe(error);
      if (perdida) return perdida;
      throw error;
    }
    return resumen.digest('hex') === huella ? 'bien' : 'alterado';
  }

  /** Those there are of a class, whose names begin so. */
  async *deClase(clase: Clase, comienzo = ''): AsyncGenerator<ContenidoGuardado> {
    const prefix = nombre(clase, comienzo);
    for await (const { name, properties } of this.contenedor.listBlobsFlat({ prefix })) {
      const { lastModified: modificado, etag } = properties;
      const huella = Huella.safeParse(name.slice(nombre(clase, '').length));
      if (huella.success) yield { huella: huella.data, modificado, etag };
    }
  }

  /** False: it is not as `etag` says, and stays. One that is gone counts as deleted: a lost answer may have been its. */
  async borrar(clase: Clase, huella: Huella, etag?: string): Promise<boolean> {
    const conditions = etag === undefined ? {} : { ifMatch: etag };
    try {
      await this.contenedor.getBlobClient(nombre(clase, huella)).deleteIfExists({ conditions });
      return true;
    } catch (error) {
      if (error instanceof RestError && error.statusCode === CAMBIO) return false;
      throw error;
    }
  }

  private async subir(
    nombrado: string,
    bytes: Uint8Array,
    tipo: string,
    codificacion?: string,
  ): Promise<void> {
    const blob = this.contenedor.getBlockBlobClient(nombrado);
    const blobHTTPHeaders = {
      blobContentType: tipo,
      ...(codificacion ? { blobContentEncoding: codificacion } : {}),
    };
    for (let vuelta = 0; vuelta < VUELTAS; vuelta += 1) {
      try {
        await blob.uploadData(bytes, { conditions: { ifNoneMatch: '*' }, blobHTTPHeaders });
        return;
      } catch (error) {
        if (!(error instanceof RestError && YA_ESTABA.includes(error.statusCode))) throw error;
      }
      if (await this.rejuvenecer(blob, blobHTTPHeaders)) return;
    }
    throw new Error(`${nombrado} comes and goes: ${VUELTAS} tries`);
  }

  /**
   * What was there already may be what nothing names, about to be swept: with its headers written again it is young, and
   * changed for whoever listed it. Within a day of the last time it is young enough. False: it was swept.
   */
  private async rejuvenecer(blob: BlockBlobClient, headers: BlobHTTPHeaders): Promise<boolean> {
    const ifUnmodifiedSince = new Date(this.ahora().getTime() - DIA_MS);
    try {
      await blob.setHTTPHeaders(headers, { conditions: { ifUnmodifiedSince } });
      return true;
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      if (error.statusCode === NO_EXISTE) return false;
      if (error.statusCode === CAMBIO) return true;
      throw error;
    }
  }
}

const nombre = (clase: Clase, huella: Huella): string => `${clase}/${huella}`;
