import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from 'playwright-core';
import { Anfitrion } from '../../addin/banco/anfitrion/anfitrion';
import { Invocaciones, Metadatos } from '../../addin/banco/anfitrion/invocaciones';
import { antesDeLaPagina, type TemaDeExcel } from '../../addin/banco/puente/antes-de-la-pagina';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';

const PAQUETE = path.join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const FUNCIONES = path.join(__dirname, '../../dist/addin/funciones.json');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** How a page knows that it is a pane of Excel for Windows. */
const CONSULTA = `_host_Info=${encodeURIComponent('Excel$Win32$16.01$es-MX$telemetry$$$0')}`;

interface Opciones {
  readonly libro?: LibroDeExcel;
  /** Of Excel's window, whatever the device's. */
  readonly tema?: TemaDeExcel;
}

/** Makes a page of Chromium a pane of Excel: call it before the page goes anywhere. */
export async function ponerExcel(
  pagina: Page,
  { libro = new LibroDeExcel(), tema = 'claro' }: Opciones = {},
): Promise<Anfitrion> {
  const funciones: unknown = JSON.parse(readFileSync(FUNCIONES, 'utf8'));
  const invocaciones = new Invocaciones(Metadatos.parse(funciones));
  const anfitrion = new Anfitrion(libro, invocaciones);
  anfitrion.enviar = (texto) => {
    // What Excel says to a pane that was closed meanwhile is heard by nobody.
    pagina.evaluate(`window.__delAnfitrion(${JSON.stringify(texto)})`).catch((error: unknown) => {
      const hayQuienOiga = !pagina.isClosed() && pagina.context().browser()?.isConnected() === true;
      if (hayQuienOiga) throw error;
    });
  };
  await servirOffice(pagina);
  await pagina.exposeFunction('__alAnfitrion', (texto: string) => anfitrion.recibir(texto));
  await pagina.addInitScript(
    antesDeLaPagina({
      alAnfitrion: 'window.__alAnfitrion',
      conectar: 'window.__delAnfitrion = recibir',
      tema: JSON.stringify(tema),
    }),
  );
  return anfitrion;
}

/** The package's copy of office.js in place of Microsoft's: the genuine code, without the network. */
export async function servirOffice(pagina: Page): Promise<void> {
  await pagina.route(`${CDN}**`, (ruta) => {
    const archivo = new URL(ruta.request().url()).pathname.slice(new URL(CDN).pathname.length);
    return ruta.fulfill({ path: path.join(PAQUETE, archivo) });
  });
  // Telemetry has nowhere to go.
  await pagina.route(/^https:\/\/(?!localhost|appsforoffice)/, (ruta) => ruta.abort());
}

/** The pane's address as Excel opens it. */
export const direccionDelPanel = (origen: string): string => `${origen}/panel.html?${CONSULTA}`;
