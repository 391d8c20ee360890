import {
  type AccountInfo,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { SESION_VENCIDA, SIN_RED } from './problema-local';
import { fallido, logrado, type Resultado } from './resultado';

/** A token from the cache or renewed without asking. Tells "sign in again" from "no network". */
export async function credencialSilenciosa(
  msal: IPublicClientApplication,
  cuenta: AccountInfo | null,
  alcances: string[],
  renovar = false,
): Promise<Resultado<string>> {
  if (!cuenta) return fallido(SESION_VENCIDA);
  try {
    const { accessToken } = await msal.acquireTokenSilent({
      scopes: alcances,
      account: cuenta,
      forceRefresh: renovar,
    });
    return accessToken === '' ? fallido(SESION_VENCIDA) : logrado(accessToken);
  } catch (error) {
    const sinRed = !navigator.onLine && !(error instanceof InteractionRequiredAuthError);
    return fallido(sinRed ? SIN_RED : SESION_VENCIDA);
  }
}
