import { type BrowserContext, type Page } from 'playwright-core';
import { z } from 'zod';
import { antesDeLaPagina } from '../../addin/banco/puente/antes-de-la-pagina';
import { servirOffice } from './office-en-navegador';

/* Office's dialog as desktop Excel opens it: a web view apart, with the genuine office.js on both sides. */

/** What Excel calls the events of a dialog. */
const SUCESO_DE_DIALOGO = 10;
const ABIERTO = 0;
const MENSAJE = 0;
export const CERRADO = 12_006;
const YA_ABIERTO = 12_007;
const DE_OTRO_SITIO = 12_004;
const SIN_ABRIRSE_MS = 15_000;

/** How a page knows that it is in a dialog of Excel for Windows. */
const CONSULTA = ['_host_Info', 'Excel$Win32$16.01$es-MX$telemetry$isDialog$$0'] as const;

const Pedido = z.looseObject({ url: z.url() });
const Mensaje = z.looseObject({ messageToParent: z.string(), targetOrigin: z.string() });

/** What desktop Excel puts in a pane for it to open dialogs, over what it puts in every page. */
const EN_EL_PANEL = `(() => {
  const externo = window.external;
  const contexto = externo.GetContext();
  const matriz = JSON.stringify({ ...JSON.parse(contexto.GetSupportedMatrix()), dialogapi: '1.2', dialogorigin: '1.1' });
  contexto.GetSupportedMatrix = () => matriz;
  const { RegisterEvent, UnregisterEvent } = externo;
  let alSuceder = null;
  externo.RegisterEvent = (id, pedido, manejador, listo) => {
    if (id !== ${SUCESO_DE_DIALOGO}) return RegisterEvent(id, pedido, manejador, listo);
    window.__abrirDialogo(pedido).then((estado) => {
      if (estado === ${ABIERTO}) alSuceder = manejador;
      listo(estado);
    });
  };
  externo.UnregisterEvent = (id, pedido, listo) => {
    if (id !== ${SUCESO_DE_DIALOGO}) return UnregisterEvent(id, pedido, listo);
    alSuceder = null;
    window.__cerrarDialogo().then(() => listo(0));
  };
  window.__delDialogo = (...suceso) => alSuceder && alSuceder(${SUCESO_DE_DIALOGO}, { toArray: () => suceso });
})();`;

const EN_EL_DIALOGO = `${antesDeLaPagina({
  alAnfitrion: '(() => Promise.resolve(null))',
  conectar: '',
  tema: JSON.stringify('claro'),
})}
window.external.MessageParent2 = (mensaje) => void window.__alPanel(mensaje);`;

export interface Dialogos {
  /** The dialog that is open. */
  readonly abierto: () => Promise<Page>;
  readonly hayAbierto: () => boolean;
  /** The person closes it. */
  readonly cerrarPorLaPersona: () => Promise<void>;
  /** What Excel answers to the next one that is asked for, instead of opening it. */
  readonly negar: (codigo: number) => void;
  /** What happens to the dialog, or what somebody says from it. */
  readonly suceder: (tipo: number, mensaje?: string, origen?: string) => Promise<void>;
  /** What the dialogs said to the pane. */
  readonly dicho: readonly string[];
}

/** Lets a pane open dialogs: call it after `ponerExcel` and before the page goes anywhere. */
export async function ponerDialogos(pagina: Page): Promise<Dialogos> {
  const navegador = pagina.context().browser();
  if (!navegador) throw new Error('the page has no browser');
  const dicho: string[] = [];
  let negado: number | null = null;
  let dialogo: Page | null = null;
  let aparte: BrowserContext | undefined;
  let alAbrir: (abierto: Page) => void = () => undefined;
  const enElPanel = (...argumentos: readonly (number | string | undefined)[]): Promise<void> =>
    pagina.evaluate(`window.__delDialogo(...${JSON.stringify(argumentos)})`);
  const origenDelPanel = (): string => new URL(pagina.url()).origin;

  const otroContexto = async (): Promise<BrowserContext> => {
    const contexto = await navegador.newContext({ ignoreHTTPSErrors: true, locale: 'es-MX' });
    pagina.context().once('close', () => contexto.close().catch(() => undefined));
    return contexto;
  };
  const abrir = async (pedido: string): Promise<number> => {
    const { url } = Pedido.parse(JSON.parse(pedido));
    const codigo = negado ?? (dialogo ? YA_ABIERTO : null);
    negado = null;
    if (codigo !== null) return codigo;
    const direccion = new URL(url);
    if (direccion.origin !== origenDelPanel()) return DE_OTRO_SITIO;
    direccion.searchParams.append(...CONSULTA);
    // Neither storage nor channels are those of the pane; every dialog has the same.
    aparte ??= await otroContexto();
    const nuevo = await aparte.newPage();
    dialogo = nuevo;
    await servirOffice(nuevo);
    await nuevo.exposeFunction('__alPanel', async (texto: string) => {
      const { messageToParent, targetOrigin } = Mensaje.parse(JSON.parse(texto));
      dicho.push(messageToParent);
      if (targetOrigin !== origenDelPanel()) return;
      await enElPanel(MENSAJE, messageToParent, new URL(nuevo.url()).origin);
    });
    await nuevo.addInitScript(EN_EL_DIALOGO);
    // It goes on from there by itself, or is closed before it gets there.
    nuevo.goto(direccion.href).catch(() => undefined);
    alAbrir(nuevo);
    return ABIERTO;
  };
  const cerrar = async (): Promise<void> => {
    const cual = dialogo;
    dialogo = null;
    await cual?.close();
  };
  await pagina.exposeFunction('__abrirDialogo', abrir);
  await pagina.exposeFunction('__cerrarDialogo', cerrar);
  await pagina.addInitScript(EN_EL_PANEL);
  return {
    dicho,
    hayAbierto: () => dialogo !== null,
    abierto: () =>
      new Promise((resolver, rechazar) => {
        const reloj = setTimeout(() => rechazar(new Error('no dialog was opened')), SIN_ABRIRSE_MS);
        alAbrir = (nuevo) => {
          clearTimeout(reloj);
          resolver(nuevo);
        };
        if (dialogo) alAbrir(dialogo);
      }),
    cerrarPorLaPersona: async () => {
      await cerrar();
      await enElPanel(CERRADO);
    },
    negar: (codigo) => {
      negado = codigo;
    },
    suceder: (tipo, mensaje, origen) => enElPanel(tipo, mensaje, origen),
  };
}
