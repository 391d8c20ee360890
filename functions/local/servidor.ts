import { once } from 'node:events';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import { type AddressInfo, type Server } from 'node:net';
import { type Certificado } from './certificado';
import { escucharEn } from './puerto';

/** From the first byte of a request to its last, as the platform's own front gives up. */
const PLAZO_DE_SOLICITUD_MS = 230_000;
/**
 * An open connection waits this long for the next request. Browsers keep theirs for minutes; they find it closed and
 * open another by themselves, as does whoever asks in the tests.
 */
const ESPERA_ENTRE_SOLICITUDES_MS = 65_000;

export type Atender = (solicitud: IncomingMessage, respuesta: ServerResponse) => Promise<void>;

export interface Servidores {
  readonly puerto: number;
  /** The same service without TLS, for this machine's own processes (keys, demo data). */
  readonly puertoInterno: number;
  /** What to answer, once it is known: the sign-in needs the address before it can start. */
  readonly servir: (atender: Atender) => void;
  /** Takes no more requests, and waits for those being answered. */
  readonly cerrar: () => Promise<void>;
}

export async function abrirServidores(puerto: number, certificado: Certificado): Promise<Servidores> {
  let actual: Atender = (_solicitud, respuesta) => {
    respuesta.writeHead(503, { 'retry-after': '1' }).end();
    return Promise.resolve();
  };
  const escuchar: RequestListener = (solicitud, respuesta) => {
    actual(solicitud, respuesta).catch((error: unknown) => {
      console.error(error);
      if (respuesta.headersSent) respuesta.destroy();
      else respuesta.writeHead(500).end();
    });
  };
  const externo = https.createServer({ cert: certificado.cert, key: certificado.key }, escuchar);
  const interno = http.createServer(escuchar);
  externo.requestTimeout = PLAZO_DE_SOLICITUD_MS;
  externo.keepAliveTimeout = ESPERA_ENTRE_SOLICITUDES_MS;
  // First the one that may be taken: refused, it leaves nothing open.
  const puertoExterno = await abrir(externo, puerto);
  const puertoInterno = await abrir(interno, 0);
  return {
    puerto: puertoExterno,
    puertoInterno,
    servir: (atender) => {
      actual = atender;
    },
    cerrar: async () => {
      await Promise.all([externo, interno].map(cerrar));
    },
  };
}

async function abrir(servidor: Server, puerto: number): Promise<number> {
  await escucharEn(servidor, puerto);
  return puertoDe(servidor.address());
}

function puertoDe(direccion: AddressInfo | string | null): number {
  if (direccion === null || typeof direccion === 'string') throw new Error('not a network address');
  return direccion.port;
}

async function cerrar(servidor: http.Server | https.Server): Promise<void> {
  const cerrado = once(servidor, 'close');
  servidor.close();
  servidor.closeIdleConnections();
  await cerrado;
}
