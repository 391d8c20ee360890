import { createNestablePublicClientApplication } from '@azure/msal-browser';
import { configuracionDeMsal } from './configuracion-de-msal';
import { type ConfiguracionDelSitio } from './configuracion-del-sitio';
import { credencialSilenciosa } from './credencial-silenciosa';
import { type Identidad } from './identidad';
import { ENTRADA_FALLIDA } from './problema-local';
import { fallido, logrado, type Resultado } from './resultado';
import { salirDeExcel } from './salida-de-excel';

/**
 * Sign-in of a pane inside Excel: Nested App Authentication where the host offers it (the person already signed in
 * to Office), and otherwise a popup, because a pane must not navigate away from itself.
 */
export async function abrirIdentidadEnExcel(sitio: ConfiguracionDelSitio): Promise<Identidad> {
  const msal = await createNestablePublicClientApplication(configuracionDeMsal(sitio, location.origin));
  const solicitud = { scopes: sitio.alcances };
  let cuenta = msal.getActiveAccount() ?? msal.getAllAccounts()[0] ?? null;
  if (!cuenta) {
    // Nested: Office already knows who is there. In a bare web view this fails at once, and a button asks.
    cuenta = await msal.ssoSilent(solicitud).then(
      (entrada) => entrada.account,
      () => null,
    );
  }
  const entrar = (): Promise<Resultado<null>> =>
    // Whoever leaves and comes back at once does not wait for the window of the one to close.
    msal.loginPopup({ ...solicitud, overrideInteractionInProgress: true }).then(
      (entrada) => {
        cuenta = entrada.account;
        return logrado(null);
      },
      () => fallido(ENTRADA_FALLIDA),
    );
  return {
    nombre: () => cuenta?.name ?? cuenta?.username ?? null,
    entrar,
    reanudar: entrar,
    salir: () => {
      const suya = cuenta;
      cuenta = null;
      return salirDeExcel(msal, suya, location.origin);
    },
    credencial: (renovar) => credencialSilenciosa(msal, cuenta, sitio.alcances, renovar),
  };
}
