import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { z } from 'zod';
import { type Servicio } from './servicio';

const Llaves = z.object({ firma: z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string() }) });

/** The key the provider of a service signs with. */
export const llaveDe = ({ datos }: Pick<Servicio, 'datos'>) =>
  Llaves.parse(JSON.parse(readFileSync(path.join(datos, 'identidad.json'), 'utf8'))).firma;

/** What a token of the provider says; undefined leaves a claim out. */
export const reclamosDe = (
  { origen }: Pick<Servicio, 'origen'>,
  cambios: Readonly<Record<string, unknown>>,
): JWTPayload => ({
  iss: `${origen}/identidad`,
  aud: 'api://siseac',
  sub: 'dg',
  exp: Math.floor(Date.now() / 1000) + 600,
  tid: '00000000-0000-4000-8000-000000000252',
  azp: 'siseac-spa',
  scp: 'access_as_user',
  roles: ['direccion-general'],
  ...cambios,
});

/** A token signed with the provider's own key, so that only what is changed can be what is wrong. */
export async function ficha(
  servicio: Pick<Servicio, 'origen' | 'datos'>,
  cambios: Readonly<Record<string, unknown>>,
  encabezado: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const firma = llaveDe(servicio);
  return new SignJWT(reclamosDe(servicio, cambios))
    .setProtectedHeader({ alg: 'RS256', kid: firma.kid, ...encabezado })
    .sign(await importJWK(firma, 'RS256'));
}
