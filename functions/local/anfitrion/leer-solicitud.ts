import { type IncomingMessage } from 'node:http';

/**
 * Above this the bytes are counted and dropped: the application refuses by the announced size, and no upload can
 * fill the memory of the process.
 */
const MAXIMO_EN_MEMORIA = 26 * 1024 * 1024;
/** Above this nobody is sending by mistake: the connection is cut. */
const MAXIMO_RECIBIDO = 256 * 1024 * 1024;

export interface CuerpoRecibido {
  readonly bytes: Uint8Array | null;
  /** What was really received, kept or not. */
  readonly tamano: number;
}

export async function recibirCuerpo(solicitud: IncomingMessage): Promise<CuerpoRecibido> {
  const anunciado = Number(solicitud.headers['content-length'] ?? 0);
  // Of its announced size from the beginning: gathered in pieces and put together it would be there twice.
  let bytes: Uint8Array = Buffer.allocUnsafe(anunciado > 0 && anunciado <= MAXIMO_EN_MEMORIA ? anunciado : 0);
  let tamano = 0;
  for await (const pedazo of solicitud.iterator({ destroyOnReturn: false })) {
    if (!(pedazo instanceof Uint8Array)) continue;
    const hasta = tamano + pedazo.byteLength;
    if (hasta > MAXIMO_RECIBIDO) solicitud.destroy();
    if (hasta > MAXIMO_EN_MEMORIA) bytes = new Uint8Array();
    else {
      if (hasta > bytes.length) bytes = ampliado(bytes, hasta);
      bytes.set(pedazo, tamano);
    }
    tamano = hasta;
  }
  return { bytes: tamano > 0 && tamano <= MAXIMO_EN_MEMORIA ? bytes.subarray(0, tamano) : null, tamano };
}

/** Twice as long, so that a body that announced nothing is copied few times. */
const ampliado = (bytes: Uint8Array, alMenos: number): Uint8Array =>
  Buffer.concat([bytes], Math.min(MAXIMO_EN_MEMORIA, Math.max(alMenos, bytes.length * 2)));
