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

/** Where Excel opens the pane: Office on the web, Teams and the desktop containers frame it. */
const MARCOS_DE_OFFICE = [
  "'self'",
  'https://*.office.com',
  'https://*.live.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
].join(' ');

/** The pane, and the page in which its sign-in returns: of a framed page, every page around it counts. */
const ENMARCABLES = new Set(['panel.html', 'redireccion.html']);

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
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
];

const politicaDe = (archivo: string): string =>
  [...POLITICA, `frame-ancestors ${ENMARCABLES.has(archivo) ? MARCOS_DE_OFFICE : "'self'"}`].join('; ');

/** Office refuses icons that may not be kept; the rest is asked for again unless its name carries its hash. */
function conservacionDe(archivo: string): string {
  if (/^recursos\/.*-[\w-]{8,}\.\w+$/.test(archivo)) return 'public, max-age=31536000, immutable';
  return archivo.startsWith('iconos/') ? 'public, max-age=86400' : 'no-cache';
}

/** Serves the folder of built pages, with the headers they are deployed with. */
export async function servirPagina(
  carpeta: string,
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
    'cache-control': conservacionDe(archivo),
    'content-security-policy': politicaDe(archivo),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
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
