import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { Anfitrion } from '../../addin/banco/anfitrion/anfitrion';
import { Invocaciones } from '../../addin/banco/anfitrion/invocaciones';
import { LibroDeExcel } from '../../addin/banco/anfitrion/libro-de-excel';

const ARCHIVO = join(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-winrt-16.00.debug.js');

interface Puente {
  onMessageFromHost: ((texto: string) => void) | null;
  sendMessageToHost: (texto: string) => void;
}

let compilado: vm.Script | null = null;

/**
 * Loads the genuine office.js in a context of its own, joined to a host by its native bridge, and makes `Excel` and
 * `OfficeExtension` global as a page has them. Every call is a new Excel with a workbook of its own.
 */
export function abrirExcel(libro = new LibroDeExcel()): Anfitrion {
  const anfitrion = new Anfitrion(libro, new Invocaciones());
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
  const globales = vm.createContext({
    _richApiNativeBridge: puente,
    Promise,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    addEventListener: () => undefined,
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '' },
    console: { log: () => undefined, warn: () => undefined, error: () => undefined },
  });
  vm.runInContext('var window = this; var self = this;', globales);
  compilado ??= new vm.Script(readFileSync(ARCHIVO, 'utf8'), { filename: ARCHIVO });
  compilado.runInContext(globales);
  const expuestos: unknown = vm.runInContext('({ Excel, OfficeExtension })', globales);
  Object.assign(globalThis, expuestos);
  return anfitrion;
}
