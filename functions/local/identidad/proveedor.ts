import Provider, { type Configuration, type JWK } from 'oidc-provider';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Llaves } from './llaves';
import { memoriaDeIdentidad } from './memoria';
import { paginaDeSalida, paginaDeEntrada, paginaDeError } from './paginas';
import { personaDeMuestra } from './personas-de-muestra';
import { ALCANCE, AUDIENCIA, CLIENTE, reclamosDe } from './reclamos';

const HORA = 3600;
const ENTRADA = /^\/entrar\/([\w-]+)$/;

/**
 * An OpenID provider for this machine: it asks only who one wants to be, and its access tokens carry the claims of
 * Entra ID, so that the service verifies them with the code it is deployed with.
 */
export function proveedorLocal(origen: string, montaje: string, llaves: Llaves) {
  const proveedor = new Provider(`${origen}${montaje}`, configuracion(origen, montaje, llaves));
  const atender = proveedor.callback();

  return async (solicitud: IncomingMessage, respuesta: ServerResponse): Promise<void> => {
    const ruta = new URL(solicitud.url ?? '/', origen).pathname;
    if (!ENTRADA.test(ruta)) return atender(solicitud, respuesta);
    try {
      await entrar(proveedor, solicitud, respuesta, new URL(solicitud.url ?? '/', origen).searchParams);
    } catch {
      // The sign-in was left open too long, or its cookie was not kept.
      respuesta.writeHead(400, { 'content-type': 'text/html; charset=utf-8' }).end(paginaDeError());
    }
  };
}

/** Shows who one can be; a chosen person, or one named by the page that asked, is let in at once. */
async function entrar(
  proveedor: Provider,
  solicitud: IncomingMessage,
  respuesta: ServerResponse,
  consulta: URLSearchParams,
): Promise<void> {
  const { params, prompt } = await proveedor.interactionDetails(solicitud, respuesta);
  // Whoever asks to choose is shown the choice, whatever they signed in with before.
  const sugerida = prompt.reasons.includes('login_prompt') ? null : params['login_hint'];
  const elegida = consulta.get('persona') ?? sugerida;
  const persona = typeof elegida === 'string' ? personaDeMuestra(elegida) : null;
  if (!persona) {
    respuesta.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(paginaDeEntrada());
    return;
  }
  const resultado = { login: { accountId: persona.id }, consent: {} };
  await proveedor.interactionFinished(solicitud, respuesta, resultado, { mergeWithLastSubmission: false });
}

function configuracion(origen: string, montaje: string, llaves: Llaves): Configuration {
  const firma: JWK = llaves.firma;
  return {
    adapter: memoriaDeIdentidad(),
    jwks: { keys: [firma] },
    cookies: { keys: [llaves.galletas] },
    clients: [
      {
        client_id: CLIENTE,
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        redirect_uris: [`${origen}/redireccion.html`],
        post_logout_redirect_uris: [`${origen}/`, `${origen}/redireccion.html`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    clientBasedCORS: () => true,
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    issueRefreshToken: () => Promise.resolve(true),
    ttl: {
      AccessToken: HORA,
      IdToken: HORA,
      Interaction: HORA,
      Session: 10 * HORA,
      Grant: 10 * HORA,
      RefreshToken: 10 * HORA,
    },
    findAccount: (_contexto, id) => {
      const persona = personaDeMuestra(id);
      if (!persona) return undefined;
      const claims = { sub: id, name: persona.nombre, preferred_username: id };
      return { accountId: id, claims: () => claims };
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (contexto, formulario) => {
          contexto.body = paginaDeSalida(formulario);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCIA,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: ALCANCE,
          audience: AUDIENCIA,
          accessTokenFormat: 'jwt',
          accessTokenTTL: HORA,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    extraTokenClaims: (_contexto, token) => {
      const persona = 'accountId' in token ? personaDeMuestra(token.accountId) : null;
      return persona ? reclamosDe(persona) : undefined;
    },
    interactions: { url: (_contexto, { uid }) => `${montaje}/entrar/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      if (!client || !session?.accountId) return undefined;
      const concesion = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      concesion.addOIDCScope('openid profile offline_access');
      concesion.addResourceScope(AUDIENCIA, ALCANCE);
      await concesion.save();
      return concesion;
    },
    renderError: (contexto) => {
      contexto.type = 'html';
      contexto.body = paginaDeError();
    },
  };
}
