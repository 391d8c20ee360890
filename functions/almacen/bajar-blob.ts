import { type BlobClient, RestError } from '@azure/storage-blob';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { POR_INTENTO_MS } from './reintentos';

/** What a blob holds, whole. */
export const bytesDeBlob = (blob: BlobClient, sinLlegarNadaMs?: number): Promise<Buffer> =>
  buffer(trozosDeBlob(blob, sinLlegarNadaMs));

/**
 * What a blob holds as it comes, in one request: downloadToBuffer asks for the size first, and what is kept is small
 * enough to come in one piece. A body that began and of which nothing comes for so long is cut, and fails as an answer
 * that never begins.
 */
export async function* trozosDeBlob(
  blob: BlobClient,
  sinLlegarNadaMs = POR_INTENTO_MS,
): AsyncGenerator<Buffer> {
  const { readableStreamBody: cuerpo } = await blob.download();
  if (!(cuerpo instanceof Readable)) throw new Error(`${blob.name} came without a body`);
  const cortar = (): void => {
    const dicho = `nothing of ${blob.name} came in ${sinLlegarNadaMs} ms`;
    cuerpo.destroy(new RestError(dicho, { code: 'ETIMEDOUT' }));
  };
  const trozos: AsyncIterable<Buffer> = cuerpo;
  let reloj = setTimeout(cortar, sinLlegarNadaMs);
  try {
    for await (const trozo of trozos) {
      clearTimeout(reloj);
      yield trozo;
      reloj = setTimeout(cortar, sinLlegarNadaMs);
    }
  } finally {
    clearTimeout(reloj);
  }
}
