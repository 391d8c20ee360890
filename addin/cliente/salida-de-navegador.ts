import { type AccountInfo, type IPublicClientApplication } from '@azure/msal-browser';
import { SALIDA_DEL_PORTAL_SIN_CONFIRMAR } from './problema-local';
import { fallido, logrado, type Resultado } from './resultado';

type QuienDespide = Pick<IPublicClientApplication, 'logoutRedirect' | 'clearCache'>;

/**
 * Goes to the provider to end its session too: on a shared computer nobody else may enter with one press. When it cannot
 * be gone to, who leaves is forgotten by this page all the same, and it is refused: the provider's session may go on.
 */
export const salirDelNavegador = (
  msal: QuienDespide,
  cuenta: Pick<AccountInfo, 'idToken'> | null,
): Promise<Resultado<null>> =>
  msal.logoutRedirect(cuenta?.idToken === undefined ? {} : { idTokenHint: cuenta.idToken }).then(
    () => logrado(null),
    async () => {
      await msal.clearCache().catch(() => undefined);
      return fallido(SALIDA_DEL_PORTAL_SIN_CONFIRMAR);
    },
  );
