import { z } from 'zod';

/** What a dialog puts in the state of its request, so that the page it comes back to knows that it is one. */
export const MARCA_DE_DIALOGO = 'dialogo';

/** The parameter that says where the dialog goes. */
export const DESTINO = 'destino';

const Mensaje = z.object({ vuelta: z.string() });

/** What the dialog says to its pane: the answer of the provider as it came in the address. */
export const mensajeDeVuelta = (vuelta: string): string =>
  JSON.stringify({ vuelta } satisfies z.infer<typeof Mensaje>);

/** The answer in a message; null: it is of something else. */
export function vueltaDe(mensaje: string): string | null {
  try {
    return Mensaje.parse(JSON.parse(mensaje)).vuelta;
  } catch {
    return null;
  }
}

/** The state of a request, or of its answer; null: there is none. */
export const estadoDe = (direccion: string): string | null =>
  new URLSearchParams(direccion.replace(/^[^?#]*[?#]/, '')).get('state');

/** Whether what came back was asked for by a dialog. */
export const esDeDialogo = (direccion: string): boolean =>
  estadoDe(direccion)?.endsWith(`|${MARCA_DE_DIALOGO}`) ?? false;

/** Nobody goes anywhere else by our address. */
export function esDelEmisor(direccion: string, emisor: string): boolean {
  return URL.canParse(direccion) && new URL(direccion).origin === new URL(emisor).origin;
}

const EstadoDeBiblioteca = z.object({ id: z.string().min(1) });

/** How the sign-in library names the request that a state is of, and the channel where it waits for its answer. */
export function solicitudDe(estado: string): string | null {
  try {
    const [enBase64 = ''] = estado.split('|');
    const texto = atob(enBase64.replaceAll('-', '+').replaceAll('_', '/'));
    return EstadoDeBiblioteca.parse(JSON.parse(texto)).id;
  } catch {
    return null;
  }
}
