import { createNestablePublicClientApplication } from '@azure/msal-browser';
import { configuracionDeMsal } from './configuracion-de-msal';
import { type ConfiguracionDelSitio } from './configuracion-del-sitio';
import { credencialSilenciosa } from './credencial-silenciosa';
import { dialogosDeOffice, enDialogo } from './dialogo-de-office';
import { type Identidad } from './identidad';
import { ENTRADA_FALLIDA } from './problema-local';
import { fallido, logrado, type Resultado } from './resultado';
import { salirDeExcel } from './salida-de-excel';
import { salirPorDialogo } from './salida-por-dialogo';
import { MARCA_DE_DIALOGO } from './vuelta-del-dialogo';

/**
 * A dialog opens where it goes, and not blank to be sent there later; and it says that it was closed, so that whoever
 * signs in with two factors is waited for.
 */
const EN_DIALOGO = { navigatePopups: false, popupBridgeTimeout: 15 * 60_000 };

/**
 * Sign-in of a pane inside Excel: Nested App Authentication where the host offers it (the person already signed in
 * to Office); where it does not, Office's own dialog; and a popup where there is none, because a pane must not navigate
 * away from itself.
 */
export async function abrirIdentidadEnExcel(sitio: ConfiguracionDelSitio): Promise<Identidad> {
  const dialogos = dialogosDeOffice();
  const configuracion = configuracionDeMsal(sitio, location.origin);
  const msal = await createNestablePublicClientApplication(
    dialogos ? { ...configuracion, system: { ...configuracion.system, ...EN_DIALOGO } } : configuracion,
  );
  const solicitud = { scopes: sitio.alcances };
  let cuenta = msal.getActiveAccount() ?? msal.getAllAccounts()[0] ?? null;
  if (!cuenta) {
    // Nested: Office already knows who is there. In a bare web view this fails at once, and a button asks.
    cuenta = await msal.ssoSilent(solicitud).then(
      (entrada) => entrada.account,
      () => null,
    );
  }
  // Whoever leaves and comes back at once does not wait for the window of the one to close.
  const pedido = { ...solicitud, overrideInteractionInProgress: true };
  const entrar = async (): Promise<Resultado<null>> => {
    const entrada = dialogos
      ? await enDialogo(dialogos, (ventanas) =>
          msal.loginPopup({ ...pedido, state: MARCA_DE_DIALOGO, popupWindowParent: ventanas }),
        )
      : await msal.loginPopup(pedido).then(logrado, () => fallido(ENTRADA_FALLIDA));
    if (!entrada.ok) return entrada;
    cuenta = entrada.valor.account;
    return logrado(null);
  };
  return {
    nombre: () => cuenta?.name ?? cuenta?.username ?? null,
    entrar,
    reanudar: entrar,
    salir: () => {
      const suya = cuenta;
      cuenta = null;
      return dialogos
        ? salirPorDialogo(msal, suya, { origen: location.origin, dialogos })
        : salirDeExcel(msal, suya, location.origin);
    },
    credencial: (renovar) => credencialSilenciosa(msal, cuenta, sitio.alcances, renovar),
  };
}
