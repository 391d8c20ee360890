import { createStandardPublicClientApplication } from '@azure/msal-browser';
import { configuracionDeMsal } from './configuracion-de-msal';
import { type ConfiguracionDelSitio } from './configuracion-del-sitio';
import { credencialSilenciosa } from './credencial-silenciosa';
import { direccionSinEstado } from './direccion-sin-estado';
import { type Identidad } from './identidad';
import { ENTRADA_FALLIDA } from './problema-local';
import { fallido, logrado } from './resultado';
import { salirDelNavegador } from './salida-de-navegador';

/**
 * Sign-in of a page in an ordinary browser: it goes to the provider and comes back to the same address, so that
 * deep links survive and no popup can be blocked.
 */
export async function abrirIdentidadDeNavegador(sitio: ConfiguracionDelSitio): Promise<Identidad> {
  const msal = await createStandardPublicClientApplication(configuracionDeMsal(sitio, location.origin));
  // A sign-in abandoned at the provider comes back as an error: the page simply starts signed out.
  const vuelta = await msal.handleRedirectPromise().catch(() => null);
  history.replaceState(history.state, '', direccionSinEstado(location.href));
  const cuenta = vuelta?.account ?? msal.getActiveAccount() ?? msal.getAllAccounts()[0] ?? null;
  msal.setActiveAccount(cuenta);
  return {
    nombre: () => msal.getActiveAccount()?.name ?? msal.getActiveAccount()?.username ?? null,
    entrar: () =>
      msal
        .loginRedirect({ scopes: sitio.alcances, redirectStartPage: location.href })
        .then(() => logrado(null))
        .catch(() => fallido(ENTRADA_FALLIDA)),
    reanudar: () =>
      msal.loginPopup({ scopes: sitio.alcances }).then(
        ({ account }) => {
          msal.setActiveAccount(account);
          return logrado(null);
        },
        () => fallido(ENTRADA_FALLIDA),
      ),
    salir: () => salirDelNavegador(msal, msal.getActiveAccount()),
    credencial: (renovar) => credencialSilenciosa(msal, msal.getActiveAccount(), sitio.alcances, renovar),
  };
}
