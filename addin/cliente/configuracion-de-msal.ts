import { type Configuration, LogLevel, ProtocolMode } from '@azure/msal-browser';
import { type ConfiguracionDelSitio } from './configuracion-del-sitio';

/** The same client speaks to Entra ID in production and to any OpenID provider elsewhere. */
export function configuracionDeMsal(sitio: ConfiguracionDelSitio, origen: string): Configuration {
  const emisor = new URL(sitio.emisor);
  const esEntra = emisor.hostname === 'login.microsoftonline.com';
  return {
    auth: {
      clientId: sitio.cliente,
      authority: esEntra ? sitio.emisor.replace(/\/v2\.0\/?$/, '') : sitio.emisor,
      knownAuthorities: [emisor.host],
      redirectUri: `${origen}/redireccion.html`,
      postLogoutRedirectUri: `${origen}/`,
      // Elsewhere nobody consents to offline_access, and a renewal that asks for it again is refused.
      OIDCOptions: { defaultScopes: ['openid', 'profile', ...(esEntra ? ['offline_access'] : [])] },
    },
    // Tokens last as long as the tab: a shared computer at a plantel keeps nobody signed in.
    cache: { cacheLocation: 'sessionStorage' },
    system: {
      protocolMode: esEntra ? ProtocolMode.AAD : ProtocolMode.OIDC,
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => undefined },
    },
  };
}
