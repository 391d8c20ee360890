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
  if (yaConoce(solicitados.get('if-none-match') ?? '', huella))
    return { estado: 304, contenido: null, encabezados: comunes };
  const bytes = await leer();
  if (!comprimido) return { contenido: { bytes, tipo }, encabezados: comunes };
  return admiteGzip(solicitados.get('accept-encoding') ?? '')
    ? { contenido: { bytes, tipo }, encabezados: { ...comunes, 'content-encoding': 'gzip' } }
    : { contenido: { bytes: await descomprimir(bytes), tipo }, encabezados: comunes };
}

/** Compared weakly, as a conditional reading is: `W/` does not count, and `*` is whatever is in force (RFC 9110 13.1.2). */
function yaConoce(condicion: string, huella: string): boolean {
  const conocidas = condicion.split(',').map((una) => una.trim().replace(/^W\//, ''));
  return conocidas.includes('*') || conocidas.includes(`"${huella}"`);
}

/** Named, or else meant by `*`, with a weight above zero (RFC 9110 12.5.3). */
function admiteGzip(admitidas: string): boolean {
  const pesos = new Map(
    admitidas.split(',').map((una) => {
      const [nombre = '', ...parametros] = una.split(';').map((parte) => parte.trim().toLowerCase());
      const peso = parametros.find((parametro) => parametro.startsWith('q='));
      return [nombre, peso === undefined ? 1 : Number(peso.slice(2))] as const;
    }),
  );
  return (pesos.get('gzip') ?? pesos.get('*') ?? 0) > 0;
}
