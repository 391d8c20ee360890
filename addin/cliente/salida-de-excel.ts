import { type AccountInfo, EventType, type IPublicClientApplication } from '@azure/msal-browser';
import { CANAL_DE_SALIDA } from './canal-de-salida';
import { SALIDA_SIN_CONFIRMAR } from './problema-local';
import { fallido, logrado, type Resultado } from './resultado';

type QuienDespide = Pick<
  IPublicClientApplication,
  'logoutPopup' | 'clearCache' | 'addEventCallback' | 'removeEventCallback'
>;

/** The window that comes back closes itself; its word may arrive just after. */
const GRACIA_MS = 2_000;
const ENTRE_MIRADAS_MS = 500;

/**
 * Forgets who leaves, and ends the provider's session in a window of its own: on a shared computer nobody else may
 * enter with one press. Refused when the provider did not come back to say so: the window was blocked, closed or left.
 */
export async function salirDeExcel(
  msal: QuienDespide,
  cuenta: AccountInfo | null,
  origen: string,
): Promise<Resultado<null>> {
  const canal = new BroadcastChannel(CANAL_DE_SALIDA);
  const confirmada = new Promise<true>((resolver) => {
    canal.onmessage = () => resolver(true);
  });
  const ventana = vigilarVentana(msal);
  const despedida = despedir(msal, cuenta, origen).then(
    () => ventana.graciaCumplida(),
    // Nested, the session is Office's own and goes on, as the person expects.
    (error: unknown) => esDeOffice(error),
  );
  // Now, and never after the window: whoever has entered by then would be forgotten.
  await msal.clearCache({ account: cuenta }).catch(() => undefined);
  const termino = await Promise.race([confirmada, despedida, ventana.cerrada]);
  canal.close();
  ventana.soltar();
  return termino ? logrado(null) : fallido(SALIDA_SIN_CONFIRMAR);
}

/** Asynchronous so that what is thrown at once is told as what fails later. */
const despedir = async (msal: QuienDespide, cuenta: AccountInfo | null, origen: string): Promise<void> =>
  msal.logoutPopup({
    account: cuenta,
    postLogoutRedirectUri: `${origen}/redireccion.html`,
    ...(cuenta?.idToken === undefined ? {} : { idTokenHint: cuenta.idToken }),
  });

const esDeOffice = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'errorCode' in error &&
  error.errorCode === 'unsupported_method';

/** The library does not notice that the person closes the window: it would wait for a whole minute. */
function vigilarVentana(msal: QuienDespide) {
  let abierta: Window | null = null;
  const relojes: ReturnType<typeof setInterval>[] = [];
  const graciaCumplida = () =>
    new Promise<false>((resolver) => {
      relojes.push(setTimeout(() => resolver(false), GRACIA_MS));
    });
  const aviso = msal.addEventCallback(
    ({ payload }) => {
      if (payload && 'popupWindow' in payload) abierta ??= payload.popupWindow;
    },
    [EventType.POPUP_OPENED],
  );
  const cerrada = new Promise<void>((resolver) => {
    relojes.push(
      setInterval(() => {
        if (abierta?.closed) resolver();
      }, ENTRE_MIRADAS_MS),
    );
  }).then(graciaCumplida);
  return {
    cerrada,
    graciaCumplida,
    soltar: (): void => {
      relojes.forEach(clearInterval);
      if (aviso !== null) msal.removeEventCallback(aviso);
    },
  };
}
