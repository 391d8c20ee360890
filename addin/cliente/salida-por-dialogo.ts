import {
  type AccountInfo,
  type EndSessionPopupRequest,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { enDialogo, type VentanasDeOffice } from './dialogo-de-office';
import { SALIDA_SIN_CONFIRMAR } from './problema-local';
import { fallido, logrado, type Resultado } from './resultado';
import { MARCA_DE_DIALOGO } from './vuelta-del-dialogo';

type QuienDespide = Pick<IPublicClientApplication, 'logoutPopup' | 'clearCache'>;

interface PorDonde {
  readonly origen: string;
  readonly dialogos: VentanasDeOffice;
}

/** The same as leaving by a window, in a dialog of Office: refused when the provider did not come back to say so. */
export async function salirPorDialogo(
  msal: QuienDespide,
  cuenta: AccountInfo | null,
  { origen, dialogos }: PorDonde,
): Promise<Resultado<null>> {
  const solicitud: EndSessionPopupRequest = {
    account: cuenta,
    postLogoutRedirectUri: `${origen}/redireccion.html`,
    ...(cuenta?.idToken === undefined ? {} : { idTokenHint: cuenta.idToken }),
    state: MARCA_DE_DIALOGO,
  };
  const despedida = enDialogo(dialogos, (ventanas) =>
    // The library tells its other pages of a copy of the request, and no window can be told: it stays out of the copy.
    msal.logoutPopup(Object.defineProperty(solicitud, 'popupWindowParent', { value: ventanas })),
  );
  // Now, and never after the dialog: whoever has entered by then would be forgotten.
  await msal.clearCache({ account: cuenta }).catch(() => undefined);
  return (await despedida).ok ? logrado(null) : fallido(SALIDA_SIN_CONFIRMAR);
}
