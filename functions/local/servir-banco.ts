import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { type Encabezados, encabezadosDePagina } from '../sitio/encabezados-de-pagina';
import { PANEL, type Procedencias } from '../sitio/politica-de-contenido';
import { servirPagina } from './paginas';

const OFICIAL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const GUION = /<script src="https:\/\/appsforoffice\.microsoft\.com[^"]*"><\/script>/;

/** Where the trial bench finds what it is made of. */
export interface CarpetasDelBanco {
  readonly paginas: string;
  readonly banco: string;
  /** The package's own copy of office.js: the bench works without the network. */
  readonly office: string;
}

/** Answers for the trial bench; false when the address is not of the bench. It is never deployed. */
export async function servirBanco(
  { paginas, banco, office }: CarpetasDelBanco,
  procedencias: Procedencias,
  solicitud: IncomingMessage,
  respuesta: ServerResponse,
): Promise<boolean> {
  const [ruta = '/'] = (solicitud.url ?? '/').split('?');
  if (ruta === '/banco/panel.html') {
    await servirPanel(paginas, encabezadosDePagina(PANEL, procedencias), respuesta);
    return true;
  }
  const [carpeta, url] = ruta.startsWith('/banco/office/')
    ? [office, ruta.slice('/banco/office'.length)]
    : ruta === '/banco.html'
      ? [banco, ruta]
      : ruta.startsWith('/banco/')
        ? [banco, ruta.slice('/banco'.length)]
        : [null, ruta];
  if (carpeta === null) return false;
  const encabezadosDe = (archivo: string): Encabezados => encabezadosDePagina(archivo, procedencias);
  await servirPagina(carpeta, encabezadosDe, Object.assign(solicitud, { url }), respuesta);
  return true;
}

/** The real pane, with the bridge to the host ahead of the genuine office.js of this machine. */
async function servirPanel(
  paginas: string,
  encabezados: Encabezados,
  respuesta: ServerResponse,
): Promise<void> {
  const panel = await readFile(path.join(paginas, PANEL), 'utf8');
  if (!GUION.test(panel)) throw new Error(`the pane does not load ${OFICIAL}`);
  const guiones = '<script src="/banco/puente.js"></script><script src="/banco/office/office.js"></script>';
  respuesta.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...encabezados });
  respuesta.end(panel.replace(GUION, guiones));
}
