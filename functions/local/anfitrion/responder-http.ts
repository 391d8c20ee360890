import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Aplicacion } from './cargar-aplicacion';
import { type Anotar, disparadorDe, invocar } from './invocar';
import { recibirCuerpo } from './leer-solicitud';
import { type Dato, type DatoHttp } from './protocolo';
import { compilarRuta, parametrosDe } from './rutas';

/** What a platform's own sign-in would add: never let through, as the platform would strip it. */
const FALSIFICABLE = /^x-ms-client-principal/;
const LIMITE_DE_RESPUESTA_MS = 230_000;

export type AtenderHttp = (solicitud: IncomingMessage, respuesta: ServerResponse) => Promise<void>;

/**
 * Serves the HTTP functions as the real host does: a known address with the wrong method is 404, an exception that
 * nobody caught is 500 without a body, and an answer may not take longer than 230 seconds.
 */
export function atenderHttp(aplicacion: Aplicacion, prefijo: string, anotar: Anotar): AtenderHttp {
  const rutas = aplicacion.funciones
    .flatMap((funcion) => {
      const [, { type, route = funcion.metadatos.name, methods = [] }] = disparadorDe(funcion);
      return type === 'httpTrigger' ? [{ funcion, ruta: compilarRuta(prefijo, route, methods) }] : [];
    })
    .toSorted((una, otra) => (una.ruta.peso < otra.ruta.peso ? -1 : 1));

  return async (solicitud, respuesta) => {
    const metodo = solicitud.method ?? 'GET';
    const url = new URL(solicitud.url ?? '/', `https://${solicitud.headers.host ?? 'localhost'}`);
    for (const { funcion, ruta } of rutas) {
      const parametros = parametrosDe(ruta, metodo, url.pathname);
      if (!parametros) continue;
      const http = await comoDato(solicitud, url, parametros);
      try {
        const dato = await conLimite(invocar(aplicacion, funcion, { http }, {}, anotar));
        escribir(respuesta, dato?.http ?? null);
      } catch (error) {
        anotar('error', error instanceof Error ? (error.stack ?? error.message) : String(error));
        respuesta.writeHead(500).end();
      }
      return;
    }
    solicitud.resume();
    respuesta.writeHead(404).end();
  };
}

async function comoDato(
  solicitud: IncomingMessage,
  url: URL,
  parametros: Readonly<Record<string, string>>,
): Promise<DatoHttp> {
  const { bytes, tamano } = await recibirCuerpo(solicitud);
  const encabezados = Object.entries(solicitud.headers).flatMap(([nombre, valor]) =>
    valor === undefined || FALSIFICABLE.test(nombre) ? [] : [[nombre, [valor].flat().join(', ')] as const],
  );
  return {
    method: solicitud.method ?? 'GET',
    url: url.href,
    nullableHeaders: anulables([...encabezados, ['content-length', String(tamano)]]),
    nullableParams: anulables(Object.entries(parametros)),
    nullableQuery: anulables([...url.searchParams]),
    ...(bytes && { body: { bytes } }),
  };
}

const anulables = (pares: Iterable<readonly [string, string]>) =>
  Object.fromEntries([...pares].map(([nombre, value]) => [nombre, { value }]));

function escribir(respuesta: ServerResponse, http: DatoHttp | null): void {
  if (!http) {
    respuesta.writeHead(204).end();
    return;
  }
  respuesta.writeHead(Number(http.statusCode), http.headers);
  respuesta.end(bytesDe(http.body));
}

const bytesDe = (cuerpo: Dato | undefined): Uint8Array | string =>
  cuerpo?.bytes ?? cuerpo?.string ?? cuerpo?.json ?? '';

/** The clock of what was answered in time is stopped: until it rang it would keep the whole answer in memory. */
async function conLimite<T>(trabajo: Promise<T>): Promise<T> {
  let reloj: NodeJS.Timeout | undefined;
  const limite = new Promise<never>((_resolver, rechazar) => {
    reloj = setTimeout(() => rechazar(new Error('no answer after 230 s')), LIMITE_DE_RESPUESTA_MS);
  });
  return Promise.race([trabajo, limite]).finally(() => clearTimeout(reloj));
}
