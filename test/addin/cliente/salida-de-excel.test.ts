import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type EventCallbackFunction, EventType, InteractionType } from '@azure/msal-browser';
import { CANAL_DE_SALIDA } from '../../../addin/cliente/canal-de-salida';
import { SALIDA_SIN_CONFIRMAR } from '../../../addin/cliente/problema-local';
import { fallido, logrado } from '../../../addin/cliente/resultado';
import { salirDeExcel } from '../../../addin/cliente/salida-de-excel';

const ORIGEN = 'https://siseac.test';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Of a window, no more is looked at. */
const esVentana = (una: object): una is Window => 'closed' in una;

/** The library, as it behaves when its window ends as `despedir` says; what was asked of it, in order. */
function biblioteca(despedir: () => Promise<void>) {
  const pedido: string[] = [];
  let avisar: EventCallbackFunction = () => undefined;
  const msal = {
    logoutPopup: () => {
      pedido.push('logoutPopup');
      return despedir();
    },
    clearCache: () => {
      pedido.push('clearCache');
      return Promise.resolve();
    },
    addEventCallback: (llamada: EventCallbackFunction) => {
      avisar = llamada;
      return 'aviso';
    },
    removeEventCallback: (aviso: string) => {
      pedido.push(`removeEventCallback ${aviso}`);
    },
  };
  const abrirVentana = (popupWindow: { closed: boolean }): void => {
    if (!esVentana(popupWindow)) throw new Error('not a window');
    avisar({
      ...{ eventType: EventType.POPUP_OPENED, interactionType: InteractionType.Popup },
      ...{ error: null, timestamp: 0, correlationId: '' },
      payload: { popupWindow },
    });
  };
  return { msal, pedido, abrirVentana };
}

const nunca = () => new Promise<void>(() => undefined);
const fallaCon = (errorCode: string) => () => Promise.reject(Object.assign(new Error(), { errorCode }));

test('the provider comes back to say so', async () => {
  const { msal, pedido } = biblioteca(nunca);
  const salida = salirDeExcel(msal, null, ORIGEN);
  const pagina = new BroadcastChannel(CANAL_DE_SALIDA);
  pagina.postMessage(null);
  expect(await salida).toEqual(logrado(null));
  pagina.close();
  expect(pedido).toEqual(['logoutPopup', 'clearCache', 'removeEventCallback aviso']);
});

test('nested, the session is Office’s own: nothing is missing', async () => {
  const { msal } = biblioteca(() => {
    throw Object.assign(new Error(), { errorCode: 'unsupported_method' });
  });
  msal.clearCache = () => Promise.reject(new Error('unsupported'));
  expect(await salirDeExcel(msal, null, ORIGEN)).toEqual(logrado(null));
});

test.each(['popup_window_error', 'empty_window_error', 'interaction_in_progress'])(
  'with the window refused (%s), the person is told at once',
  async (codigo) => {
    const { msal, pedido } = biblioteca(fallaCon(codigo));
    expect(await salirDeExcel(msal, null, ORIGEN)).toEqual(fallido(SALIDA_SIN_CONFIRMAR));
    expect(pedido).toContain('clearCache');
  },
);

test('with the window closed by the person, they are told without waiting for the library', async () => {
  const { msal, abrirVentana } = biblioteca(nunca);
  const salida = salirDeExcel(msal, null, ORIGEN);
  abrirVentana({ closed: true });
  await jest.advanceTimersByTimeAsync(3_000);
  expect(await salida).toEqual(fallido(SALIDA_SIN_CONFIRMAR));
});

test('the library gives up without a word of the provider', async () => {
  const { msal } = biblioteca(() => Promise.resolve());
  const salida = salirDeExcel(msal, null, ORIGEN);
  await jest.advanceTimersByTimeAsync(3_000);
  expect(await salida).toEqual(fallido(SALIDA_SIN_CONFIRMAR));
});

test('who enters while the window is still open is not forgotten when it ends', async () => {
  let terminar: () => void = () => undefined;
  const { msal, pedido } = biblioteca(
    () =>
      new Promise((resolver) => {
        terminar = resolver;
      }),
  );
  const salida = salirDeExcel(msal, null, ORIGEN);
  pedido.push('enters again');
  terminar();
  await jest.advanceTimersByTimeAsync(3_000);
  await salida;
  expect(pedido).toEqual(['logoutPopup', 'clearCache', 'enters again', 'removeEventCallback aviso']);
});
