import { once } from 'node:events';
import http from 'node:http';
import { puertoDe } from './puerto-de';

export interface Tropiezo {
  /** What it stands in front of, by its own address. */
  readonly direccion: string;
  /** From now on, this many requests are answered so (503 unless told) before one is let through. */
  readonly fallar: (veces: number, estado?: number) => void;
  /** The next request by this method is done, and what it is answered gets lost. */
  readonly perderRespuesta: (metodo: string) => void;
  readonly recibidas: () => number;
  readonly cerrar: () => Promise<void>;
}

/** A server in front of a storage service that answers that it is busy when it is told to. */
export async function tropezar(direccion: string): Promise<Tropiezo> {
  const destino = new URL(direccion);
  let [porFallar, conEstado, recibidas] = [0, 503, 0];
  let porPerder: string | null = null;
  const servidor = http.createServer((solicitud, respuesta) => {
    recibidas += 1;
    if (porFallar > 0) {
      porFallar -= 1;
      solicitud.resume();
      respuesta.writeHead(conEstado, { 'x-ms-error-code': 'ServerBusy' }).end();
      return;
    }
    const { method, headers, url: path } = solicitud;
    const opciones = { host: destino.hostname, port: destino.port, method, headers, path };
    const perdida = method === porPerder;
    if (perdida) porPerder = null;
    const reenvio = http.request(opciones, (contestado) => {
      if (perdida) {
        contestado.resume();
        solicitud.socket.destroy();
        return;
      }
      respuesta.writeHead(contestado.statusCode ?? 500, contestado.headers);
      contestado.pipe(respuesta);
    });
    solicitud.pipe(reenvio);
  });
  servidor.listen(0, '127.0.0.1');
  await once(servidor, 'listening');
  const puerto = puertoDe(servidor.address());
  return {
    direccion: direccion.replace(`:${destino.port}`, `:${puerto}`),
    fallar: (veces, estado = 503) => {
      porFallar = veces;
      conEstado = estado;
      recibidas = 0;
    },
    perderRespuesta: (metodo) => {
      porPerder = metodo;
    },
    recibidas: () => recibidas,
    cerrar: async () => {
      servidor.close();
      servidor.closeAllConnections();
      await once(servidor, 'close');
    },
  };
}
