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
  let pedazos: Uint8Array[] = [];
  let tamano = 0;
  for await (const pedazo of solicitud.iterator({ destroyOnReturn: false })) {
    if (!(pedazo instanceof Uint8Array)) continue;
    tamano += pedazo.byteLength;
    if (tamano > MAXIMO_RECIBIDO) solicitud.destroy();
    if (tamano > MAXIMO_EN_MEMORIA) pedazos = [];
    else pedazos.push(pedazo);
  }
  return { bytes: tamano > 0 && tamano <= MAXIMO_EN_MEMORIA ? Buffer.concat(pedazos) : null, tamano };
}
