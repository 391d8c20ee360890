import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

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

/** Where Excel opens the pane: Office on the web and its desktop containers frame it. */
const MARCOS_DE_OFFICE = [
  "'self'",
  'https://*.office.com',
  'https://*.officeapps.live.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
];

/** Scripts come from this origin and, in Excel, from Microsoft's copy of office.js; nothing else is run. */
const POLITICA = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  // Fluent writes its styles at run time.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' https://login.microsoftonline.com",
  "frame-src 'self' https://login.microsoftonline.com",
  `frame-ancestors ${MARCOS_DE_OFFICE.join(' ')}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** Built files carry a hash of their content in their name, and never change under it. */
const CON_HUELLA = /^\/recursos\/.*-[\w-]{8,}\.\w+$/;

/** Serves the folder of built pages, with the headers they are deployed with. */
export async function servirPagina(
  carpeta: string,
  solicitud: IncomingMessage,
  respuesta: ServerResponse,
): Promise<void> {
  const direccion = new URL(solicitud.url ?? '/', 'https://localhost').pathname;
  const archivo = archivoDe(carpeta, direccion);
  const tamano = archivo === null ? null : await tamanoDe(archivo);
  if (archivo === null || tamano === null || !['GET', 'HEAD'].includes(solicitud.method ?? '')) {
    respuesta.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    respuesta.end('Esta página no existe. Vuelva a la dirección principal.');
    return;
  }
  respuesta.writeHead(200, {
    'content-type': TIPOS[path.extname(archivo)] ?? 'application/octet-stream',
    'content-length': tamano,
    'cache-control': CON_HUELLA.test(direccion) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': POLITICA,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  if (solicitud.method === 'HEAD') respuesta.end();
  else createReadStream(archivo).pipe(respuesta);
}

/** Null when the address leaves the folder or cannot be read. */
function archivoDe(carpeta: string, direccion: string): string | null {
  try {
    const pedido = direccion.endsWith('/') ? `${direccion}index.html` : direccion;
    const archivo = path.join(carpeta, decodeURIComponent(pedido));
    return archivo.startsWith(carpeta + path.sep) ? archivo : null;
  } catch {
    return null;
  }
}

async function tamanoDe(archivo: string): Promise<number | null> {
  const datos = await stat(archivo).catch(() => null);
  return datos?.isFile() ? datos.size : null;
}
