import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Respuesta } from './respuesta';

const descomprimir = promisify(gunzip);

interface Almacenado {
  readonly tipo: string;
  /** Stored with gzip, and sent so to whoever understands it. */
  readonly comprimido: boolean;
  readonly leer: () => Promise<Uint8Array>;
  readonly encabezados?: Readonly<Record<string, string>>;
}

/**
 * Answers what was published with the name of its content as ETag, and 304 to whoever already has it: then nothing
 * is read. The ETag is weak because the same content travels compressed or not.
 */
export async function responderVersion(
  solicitados: Headers,
  huella: string,
  { tipo, comprimido, leer, encabezados = {} }: Almacenado,
): Promise<Respuesta<never>> {
  const comunes = { ...encabezados, etag: `W/"${huella}"`, vary: 'accept-encoding, authorization' };
  const conocidas = (solicitados.get('if-none-match') ?? '').split(',').map((una) => una.trim());
  if (conocidas.includes(comunes.etag)) return { estado: 304, contenido: null, encabezados: comunes };
  const bytes = await leer();
  if (!comprimido) return { contenido: { bytes, tipo }, encabezados: comunes };
  return /\bgzip\b/.test(solicitados.get('accept-encoding') ?? '')
    ? { contenido: { bytes, tipo }, encabezados: { ...comunes, 'content-encoding': 'gzip' } }
    : { contenido: { bytes: await descomprimir(bytes), tipo }, encabezados: comunes };
}
