import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { Anfitrion } from '../../addin/banco/anfitrion/anfitrion';
import { Invocaciones, Metadatos } from '../../addin/banco/anfitrion/invocaciones';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';
import { construirFunciones } from '../../addin/construccion/funciones';
import { ofrecerCifras, ventanilla } from '../../addin/funciones/ventanilla';

/** The bundle of Excel for Windows: unlike that of winrt, it carries the runtime of the custom functions. */
const ARCHIVO = path.join(
  __dirname,
  '../../node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js',
);

interface Puente {
  onMessageFromHost: ((texto: string) => void) | null;
  sendMessageToHost: (texto: string) => void;
}

/** As much of a page as the bundle looks at while it loads. */
const pagina = () => ({
  document: {
    getElementsByTagName: () => [{ src: '', appendChild: () => undefined }],
    createElement: () => ({ setAttribute: () => undefined, style: {} }),
    addEventListener: () => undefined,
    cookie: '',
  },
  sessionStorage: { getItem: () => null, setItem: () => undefined },
  localStorage: { getItem: () => null, setItem: () => undefined },
  addEventListener: () => undefined,
  navigator: { userAgent: 'node' },
  location: { href: 'https://localhost/', search: '', hash: '' },
  console: { log: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
});

/** Timers that do not keep a process alive: the bundle has some that never end. */
const relojes = () => ({
  setTimeout: (hacer: (...datos: unknown[]) => void, ms: number, ...datos: unknown[]) =>
    setTimeout(hacer, ms, ...datos).unref(),
  setInterval: (hacer: () => void, ms: number) => setInterval(hacer, ms).unref(),
  clearTimeout,
  clearInterval,
});

/**
 * The script of the functions under the genuine runtime, joined to a host: calls go by message and results come back in
 * batches, as in Excel. `ofrecer` is what the pane does when somebody signs in. `otras` take the place of those of the
 * script.
 */
export async function funcionesEnExcel(otras: Readonly<Record<string, () => unknown>> = {}) {
  const { guion, metadatos } = await construidas();
  const declaradas = Metadatos.parse(JSON.parse(metadatos));
  const invocaciones = new Invocaciones(declaradas);
  const anfitrion = new Anfitrion(new LibroDeExcel(), invocaciones);
  const puente: Puente = {
    onMessageFromHost: null,
    sendMessageToHost: (texto) => {
      setImmediate(() => {
        void anfitrion.recibir(texto).then((respuesta) => {
          if (respuesta !== null) puente.onMessageFromHost?.(respuesta);
        });
      });
    },
  };
  invocaciones.enviar = (texto) => puente.onMessageFromHost?.(texto);
  const globales = vm.createContext({
    ...pagina(),
    ...relojes(),
    _richApiNativeBridge: puente,
    Promise,
    performance,
    AbortController,
    siseac: ventanilla(),
    otras,
  });
  vm.runInContext('var window = this; var self = this; var CustomFunctionMappings = {};', globales);
  vm.runInContext(readFileSync(ARCHIVO, 'utf8'), globales, { filename: ARCHIVO });
  vm.runInContext('CustomFunctions.associate = (id, f) => { CustomFunctionMappings[id] = f; };', globales);
  vm.runInContext(guion, globales, { filename: 'funciones.js' });
  vm.runInContext('Object.assign(CustomFunctionMappings, otras);', globales);
  return { invocaciones, metadatos: declaradas, ofrecer: ofrecerCifras };
}

async function construidas() {
  const carpeta = await mkdtemp(path.join(tmpdir(), 'siseac-funciones-'));
  try {
    await construirFunciones(carpeta);
    const leer = (nombre: string) => readFile(path.join(carpeta, nombre), 'utf8');
    return { guion: await leer('funciones.js'), metadatos: await leer('funciones.json') };
  } finally {
    await rm(carpeta, { recursive: true });
  }
}
