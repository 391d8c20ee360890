import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { type Encabezados } from '../sitio/encabezados-de-pagina';

const TIPOS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves a folder of built pages; `encabezadosDe` says with which headers each of its files goes. */
export async function servirPagina(
  carpeta: string,
  encabezadosDe: (archivo: string) => Encabezados,
  solicitud: IncomingMessage,
  respuesta: ServerResponse,
): Promise<void> {
  const archivo = archivoDe(carpeta, solicitud.url ?? '/');
  const tamano = archivo === null ? null : await tamanoDe(path.join(carpeta, archivo));
  if (archivo === null || tamano === null || !['GET', 'HEAD'].includes(solicitud.method ?? '')) {
    respuesta.writeHead(404, {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    respuesta.end('Esta página no existe. Vuelva a la dirección principal.');
    return;
  }
  respuesta.writeHead(200, {
    'content-type': TIPOS[path.extname(archivo)] ?? 'application/octet-stream',
    'content-length': tamano,
    ...encabezadosDe(archivo),
  });
  if (solicitud.method === 'HEAD') respuesta.end();
  else createReadStream(path.join(carpeta, archivo)).pipe(respuesta);
}

/** Where in the folder the address points, with `/`; null when it leaves the folder or cannot be read. */
function archivoDe(carpeta: string, url: string): string | null {
  try {
    // Joined as text: resolved against an origin, an address that begins with two slashes would be another's.
    const direccion = new URL(`https://localhost${url}`).pathname;
    const pedido = direccion.endsWith('/') ? `${direccion}index.html` : direccion;
    const archivo = path.join(carpeta, decodeURIComponent(pedido));
    if (!archivo.startsWith(carpeta + path.sep)) return null;
    return path.relative(carpeta, archivo).replaceAll(path.sep, '/');
  } catch {
    return null;
  }
}

async function tamanoDe(archivo: string): Promise<number | null> {
  const datos = await stat(archivo).catch(() => null);
  return datos?.isFile() ? datos.size : null;
}
