import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { pedir } from './pedir';

const Descubrimiento = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });
const Fichas = z.object({ access_token: z.string() });

/** Signs in as the pages do (authorization code with PKCE) and gives the access token. */
export async function entrar(origen: string, ca: string, persona: string): Promise<string> {
  const emisor = `${origen}/identidad`;
  const descubrimiento = await pedir(ca, `${emisor}/.well-known/openid-configuration`);
  const { authorization_endpoint, token_endpoint } = Descubrimiento.parse(await descubrimiento.json());
  const verificador = randomBytes(32).toString('base64url');
  const vuelta = `${origen}/redireccion.html`;
  const consulta = new URLSearchParams({
    client_id: 'siseac-spa',
    response_type: 'code',
    scope: 'openid profile api://siseac/access_as_user',
    redirect_uri: vuelta,
    code_challenge: createHash('sha256').update(verificador).digest('base64url'),
    code_challenge_method: 'S256',
    login_hint: persona,
  });
  const codigo = await seguir(ca, `${authorization_endpoint}?${consulta.toString()}`, vuelta);
  const respuesta = await pedir(ca, token_endpoint, {
    metodo: 'POST',
    encabezados: { 'content-type': 'application/x-www-form-urlencoded' },
    cuerpo: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'siseac-spa',
      redirect_uri: vuelta,
      code: codigo,
      code_verifier: verificador,
    }).toString(),
  });
  return Fichas.parse(await respuesta.json()).access_token;
}

/** Follows redirections, with their cookies, until the page that asked is reached; gives its code. */
async function seguir(ca: string, primera: string, vuelta: string): Promise<string> {
  const galletas = new Map<string, string>();
  let direccion = primera;
  while (!direccion.startsWith(vuelta)) {
    const cookie = [...galletas].map(([nombre, valor]) => `${nombre}=${valor}`).join('; ');
    const respuesta = await pedir(ca, direccion, { encabezados: { cookie } });
    for (const galleta of respuesta.headers.getSetCookie()) {
      const [, nombre = '', valor = ''] = /^([^=]+)=([^;]*)/.exec(galleta) ?? [];
      galletas.set(nombre, valor);
    }
    const siguiente = respuesta.headers.get('location');
    if (siguiente === null) throw new Error(`sign-in stopped: ${respuesta.status} ${await respuesta.text()}`);
    direccion = new URL(siguiente, direccion).href;
  }
  return new URL(direccion).searchParams.get('code') ?? '';
}
