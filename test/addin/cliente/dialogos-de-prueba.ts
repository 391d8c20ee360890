import { type VentanasDeOffice } from '../../../addin/cliente/dialogo-de-office';

/* Office's dialogs as a pane is given them, without Excel; and the sign-in library as it waits for an answer. */

export const ORIGEN = 'https://siseac.test';
/** How the library names its request, and the state it asks the provider to give back. */
export const SOLICITUD = 'solicitud-1';
export const ESTADO = `${btoa(JSON.stringify({ id: SOLICITUD }))}|dialogo`;
export const PROVEEDOR = `https://login.test/authorize?state=${encodeURIComponent(ESTADO)}`;
/** As it comes in the address, after its number sign. */
export const respuesta = (codigo: string, estado = ESTADO): string =>
  `code=${codigo}&state=${encodeURIComponent(estado)}`;
export const mensaje = (vuelta: string): string => JSON.stringify({ vuelta: `#${vuelta}` });

const MENSAJE = 'dialogMessageReceived';
const SUCESO = 'dialogEventReceived';
const FALLO = 'failed';

/** What the module that opens dialogs finds around it in a pane. */
export function ponerPanel(conjuntos: readonly string[] = ['DialogApi 1.1']): void {
  const requirements = {
    isSetSupported: (nombre: string, version: string) => conjuntos.includes(`${nombre} ${version}`),
  };
  Object.assign(globalThis, {
    window: {},
    location: { origin: ORIGEN },
    Office: {
      AsyncResultStatus: { Failed: FALLO },
      EventType: { DialogMessageReceived: MENSAJE, DialogEventReceived: SUCESO },
      context: { requirements, ui: 'ui' },
    },
  });
}

type AlSuceder = (suceso: object) => void;

/** Of what opens dialogs, no more is looked at. */
const abreDialogos = (uno: object): uno is VentanasDeOffice => 'displayDialogAsync' in uno;

/** What opens dialogs; `negado`: what it answers instead of opening one. */
export function dialogosDePrueba(negado?: number) {
  const abiertos: string[] = [];
  const manejadores = new Map<string, AlSuceder>();
  let cerrados = 0;
  const dialogo = {
    addEventHandler: (tipo: string, manejador: AlSuceder) => manejadores.set(tipo, manejador),
    close: () => {
      cerrados += 1;
    },
  };
  const ui = {
    displayDialogAsync: (direccion: string, opciones: object, listo: AlSuceder): void => {
      // As office.js: what it was given before, it refuses.
      if ('callback' in opciones) throw new Error('two callbacks');
      Object.assign(opciones, { callback: listo });
      abiertos.push(direccion);
      listo(negado === undefined ? { value: dialogo } : { status: FALLO, error: { code: negado } });
    },
  };
  if (!abreDialogos(ui)) throw new Error('it opens no dialogs');
  return {
    ui,
    abiertos,
    cerrados: () => cerrados,
    decir: (message: string, origin?: string) => manejadores.get(MENSAJE)?.({ message, origin }),
    suceder: (error: number) => manejadores.get(SUCESO)?.({ error }),
  };
}

/** What the library does in a window: opens it at the provider's, and waits for the answer where it says. */
export async function enVentana(ventanas: Window): Promise<string> {
  const canal = new BroadcastChannel(SOLICITUD);
  const esperada = new Promise<string>((resolver, rechazar) => {
    canal.onmessage = ({ data }: MessageEvent<{ payload: string }>) => {
      canal.close();
      if (data.payload === '') rechazar(new Error('no answer'));
      else resolver(data.payload);
    };
  });
  try {
    ventanas.open(PROVEEDOR);
  } catch (error) {
    canal.close();
    throw error;
  }
  return esperada;
}
