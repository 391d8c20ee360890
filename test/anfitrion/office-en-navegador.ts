import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from 'playwright-core';
import { Anfitrion } from '../../addin/banco/anfitrion/anfitrion';
import { Invocaciones, Metadatos } from '../../addin/banco/anfitrion/invocaciones';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';

const PAQUETE = path.join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const FUNCIONES = path.join(__dirname, '../../dist/addin/funciones.json');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** How a page knows that it is a pane of Excel for Windows. */
const CONSULTA = `_host_Info=${encodeURIComponent('Excel$Win32$16.01$es-MX$telemetry$$$0')}`;

/** What this Excel says it can do. */
const CONJUNTOS = {
  excelapi: '1.17',
  sharedruntime: '1.2',
  customfunctionsruntime: '1.4',
  customfunctions: '1.8',
  addincommands: '1.3',
  dialogapi: '1.2',
  delayforcelledit: '1.1',
};

/** Colours of Excel's own window, as numbers. */
const TEMAS = {
  claro: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626 },
  oscuro: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff },
};

/**
 * What a desktop Excel puts in a page before any of its scripts: the native bridge of the rich API, and the older
 * external object from which office.js learns where it is. It runs in the page, as text.
 */
const antesDeLaPagina = (tema: keyof typeof TEMAS): string => `(() => {
  const puente = {
    onMessageFromHost: null,
    sendMessageToHost(texto) {
      window.__alAnfitrion(texto).then((respuesta) => respuesta && puente.onMessageFromHost(respuesta));
    },
  };
  window._richApiNativeBridge = puente;
  window.__delAnfitrion = (texto) => puente.onMessageFromHost(texto);
  const constantes = {
    GetAppType: 1, GetSolutionRef: 'siseac', GetAppVersionMajor: 16, GetAppVersionMinor: 1,
    GetAppUILocale: 'es-MX', GetAppDataLocale: 'es-MX', GetDocUrl: 'C:\\\\libro.xlsx', GetAppCapabilities: 1,
    GetActivationMode: 1, GetControlIntegrationLevel: 1, GetSolutionToken: '', GetCorrelationId: 'c',
    GetInstanceId: 'i', GetTouchEnabled: false, GetCommerceAllowed: true, GetHostCustomMessage: '',
    GetSupportedMatrix: ${JSON.stringify(JSON.stringify(CONJUNTOS))},
    GetOfficeThemeInfo: ${JSON.stringify(JSON.stringify(TEMAS[tema]))},
    GetHostFullVersion: '16.0.19000.20000', GetInitialDisplayMode: 0,
  };
  const contexto = { GetSettings: () => ({ Read() {}, Write() {} }) };
  for (const [nombre, valor] of Object.entries(constantes)) contexto[nombre] = () => valor;
  Object.defineProperty(window, 'external', {
    configurable: true,
    value: {
      GetContext: () => contexto,
      Execute: (_id, _parametros, listo) => setTimeout(() => listo && listo([0, null]), 0),
      RegisterEvent: (_id, _destino, _manejador, listo) => setTimeout(() => listo && listo(0), 0),
      UnregisterEvent: (_id, _destino, listo) => setTimeout(() => listo && listo(0), 0),
    },
  });
})();`;

interface Opciones {
  readonly libro?: LibroDeExcel;
  /** Of Excel's window, whatever the device's. */
  readonly tema?: keyof typeof TEMAS;
}

/** Makes a page of Chromium a pane of Excel: call it before the page goes anywhere. */
export async function ponerExcel(
  pagina: Page,
  { libro = new LibroDeExcel(), tema = 'claro' }: Opciones = {},
): Promise<Anfitrion> {
  const funciones: unknown = JSON.parse(readFileSync(FUNCIONES, 'utf8'));
  const invocaciones = new Invocaciones(Metadatos.parse(funciones));
  const anfitrion = new Anfitrion(libro, invocaciones);
  anfitrion.enviar = (texto) => void pagina.evaluate(`window.__delAnfitrion(${JSON.stringify(texto)})`);
  await servirOffice(pagina);
  await pagina.exposeFunction('__alAnfitrion', (texto: string) => anfitrion.recibir(texto));
  await pagina.addInitScript(antesDeLaPagina(tema));
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
