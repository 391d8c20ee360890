import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { Anfitrion } from '../banco/anfitrion/anfitrion';
import { Invocaciones } from '../banco/anfitrion/invocaciones';
import { LibroDeExcel } from '../banco/anfitrion/libro-de-excel';

const ARCHIVO = join(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-winrt-16.00.debug.js');

interface Puente {
  onMessageFromHost: ((texto: string) => void) | null;
  sendMessageToHost: (texto: string) => void;
}

let compilado: vm.Script | null = null;

/** The globals that each page would have, by the work that is being done: several Excels may be open at once. */
const deEsteTrabajo = new AsyncLocalStorage<object>();
let activo: object = {};
const NOMBRES = ['Excel', 'OfficeExtension'] as const;

/** One Excel among several. */
export type ExcelAbierto = Anfitrion & {
  /** From here on, this is the Excel of whoever has not said otherwise. */
  activar(): void;
  /** Does a piece of work, however long it waits, with this as its Excel; others may be at theirs meanwhile. */
  en<T>(trabajo: () => Promise<T>): Promise<T>;
};

/**
 * Loads the genuine office.js in a context of its own, joined to a host by its native bridge, and makes `Excel` and
 * `OfficeExtension` global as a page has them. Every call is a new Excel with a workbook of its own.
 */
export function abrirExcel(libro = new LibroDeExcel()): ExcelAbierto {
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
  if (typeof expuestos !== 'object' || expuestos === null) throw new Error('office.js did not load');
  // What nobody asked for arrives as in a page: later, and in the world of its own Excel.
  anfitrion.enviar = (texto) =>
    setImmediate(() => deEsteTrabajo.run(expuestos, () => puente.onMessageFromHost?.(texto)));
  const activar = (): void => {
    activo = expuestos;
  };
  exponer();
  activar();
  return Object.assign(anfitrion, {
    activar,
    en: <T>(trabajo: () => Promise<T>): Promise<T> => deEsteTrabajo.run(expuestos, trabajo),
  });
}

function exponer(): void {
  for (const nombre of NOMBRES) {
    Object.defineProperty(globalThis, nombre, {
      configurable: true,
      get: (): unknown => Reflect.get(deEsteTrabajo.getStore() ?? activo, nombre),
    });
  }
}
