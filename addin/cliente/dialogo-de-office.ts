import { type Problema } from '../../shared/modelo/problema';
import { ENTRADA_FALLIDA } from './problema-local';
import { problemaDeDialogo } from './problema-de-dialogo';
import { fallido, logrado, type Resultado } from './resultado';
import { DESTINO, estadoDe, solicitudDe, vueltaDe } from './vuelta-del-dialogo';

/** What of Office opens a dialog. */
export type VentanasDeOffice = Pick<Office.UI, 'displayDialogAsync'>;

/** Who opens dialogs; null: Office signs in by itself, or has none. */
export function dialogosDeOffice(): VentanasDeOffice | null {
  const { requirements, ui } = Office.context;
  if (requirements.isSetSupported('NestedAppAuth', '1.1')) return null;
  return requirements.isSetSupported('DialogApi', '1.1') ? ui : null;
}

/** Of the screen, in hundredths: a sign-in page fits without scrolling. */
const TAMANO = { height: 60, width: 30 };

/**
 * Does with the sign-in library what it would do in a popup, in a dialog of Office: a web view of desktop Excel may carry
 * no popup. The library is given a window that opens dialogs; what it asks of the provider, its verifier, and what it
 * makes of the answer stay here, and the dialog brings back no more than the answer.
 */
export async function enDialogo<T>(
  ui: VentanasDeOffice,
  hacer: (ventanas: Window) => Promise<T>,
): Promise<Resultado<T>> {
  let dialogo: Office.Dialog | null = null;
  let alFallar: (problema: Problema) => void = () => undefined;
  const fallo = new Promise<Resultado<T>>((resolver) => {
    alFallar = (problema) => resolver(fallido(problema));
  });
  const abrir = (direccion: string): void => {
    const estado = estadoDe(direccion) ?? '';
    const fallar = (codigo: number): void => {
      alFallar(problemaDeDialogo(codigo));
      responder(estado, '');
    };
    const pagina = `${location.origin}/dialogo.html?${new URLSearchParams({ [DESTINO]: direccion }).toString()}`;
    // Its own each time: office.js keeps in it what it was called back with, and refuses it from then on.
    ui.displayDialogAsync(pagina, { ...TAMANO }, ({ status, error, value }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        fallar(error.code);
        return;
      }
      dialogo = value;
      dialogo.addEventHandler(Office.EventType.DialogMessageReceived, (suceso) => {
        if (!('message' in suceso) || !esNuestro(suceso.origin)) return;
        const vuelta = vueltaDe(suceso.message);
        if (vuelta !== null && estadoDe(vuelta) === estado) responder(estado, vuelta.slice(1));
      });
      dialogo.addEventHandler(Office.EventType.DialogEventReceived, (suceso) => {
        if ('error' in suceso) fallar(suceso.error);
      });
    });
  };
  const hecho = hacer(conDialogos(abrir)).then(
    (valor) => logrado(valor),
    () => fallido(ENTRADA_FALLIDA),
  );
  // The reason of Office's, where it gives one, comes before the library's.
  const resultado = await Promise.race([fallo, hecho]);
  cerrar(dialogo);
  return resultado;
}

/** Platforms that do not say of whom a message is take none but of our own origin. */
const esNuestro = (origen: string | undefined): boolean => origen === undefined || origen === location.origin;

/** Where the library waits for the answer to a request; an empty one ends the wait. */
function responder(estado: string, payload: string): void {
  const solicitud = solicitudDe(estado);
  if (solicitud === null) return;
  const canal = new BroadcastChannel(solicitud);
  canal.postMessage({ v: 1, payload });
  canal.close();
}

/** This window, except that what it opens are dialogs; of what it opens nothing is seen. */
const conDialogos = (abrir: (direccion: string) => void): Window =>
  new Proxy(window, {
    get: (ventana, nombre) => {
      const suyo: unknown = Reflect.get(ventana, nombre);
      if (nombre !== 'open') return suyo;
      return (direccion: string) => {
        abrir(direccion);
        return new Proxy(ventana, { get: () => undefined });
      };
    },
  });

/** One that the person closed is no longer there to be closed. */
function cerrar(dialogo: Office.Dialog | null): void {
  try {
    dialogo?.close();
  } catch {
    // Gone already.
  }
}
