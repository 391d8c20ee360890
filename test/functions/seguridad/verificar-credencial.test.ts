import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { llavesLocales } from '../../../functions/local/identidad/llaves';
import { Rechazo } from '../../../functions/casos/rechazo';
import {
  type AjustesDeIdentidad,
  ajustesDeIdentidad,
} from '../../../functions/seguridad/ajustes-de-identidad';
import { verificadorDeCredenciales } from '../../../functions/seguridad/verificar-credencial';
import { fichasFalsas } from '../../intrusion/fichas-falsas';
import { ficha, llaveDe } from '../../servicio/ficha';

const ORIGEN = 'https://localhost:1';
/** Nobody listens there. */
const AMBIENTE = {
  SISEAC_EMISOR: `${ORIGEN}/identidad`,
  SISEAC_AUDIENCIA: 'api://siseac, 00000000-0000-4000-8000-000000000001',
  SISEAC_INQUILINO: '00000000-0000-4000-8000-000000000252',
  SISEAC_CLIENTE: 'siseac-spa',
  SISEAC_JWKS: 'http://127.0.0.1:1/jwks',
};

test.each(Object.keys(AMBIENTE))('without %s nobody is let in', (falta) => {
  expect(ajustesDeIdentidad({ ...AMBIENTE, [falta]: undefined })).toBeNull();
});

test('one service may have two names', () => {
  expect(ajustesDeIdentidad(AMBIENTE)?.audiencia).toEqual([
    'api://siseac',
    '00000000-0000-4000-8000-000000000001',
  ]);
});

/** A provider that publishes its keys, or whatever it is told to say instead of them. */
const sitio = { origen: ORIGEN, datos: '' };
let contestar = (): { estado: number; cuerpo: string } => ({ estado: 200, cuerpo: jwks() });
let preguntas = 0;
const servidor = http.createServer((_solicitud, respuesta) => {
  preguntas += 1;
  const { estado, cuerpo } = contestar();
  respuesta.writeHead(estado, { 'content-type': 'application/json' }).end(cuerpo);
});
const jwks = (): string => {
  const { kty, n, kid } = llaveDe(sitio);
  return JSON.stringify({ keys: [{ kty, n, e: 'AQAB', kid, alg: 'RS256', use: 'sig' }] });
};
const ajustesCon = (cambios: object = {}): AjustesDeIdentidad => {
  const ajustes = ajustesDeIdentidad({ ...AMBIENTE, ...cambios });
  if (!ajustes) throw new Error('every setting is there');
  return ajustes;
};
/** One that asks the provider anew for its keys. */
const verificador = (): ReturnType<typeof verificadorDeCredenciales> => {
  const direccion = servidor.address();
  const puerto = typeof direccion === 'object' && direccion ? direccion.port : 0;
  return verificadorDeCredenciales(ajustesCon({ SISEAC_JWKS: `http://127.0.0.1:${puerto}/jwks` }));
};

beforeAll(async () => {
  sitio.datos = await mkdtemp(path.join(tmpdir(), 'siseac-llaves-'));
  await llavesLocales(sitio.datos);
  servidor.listen(0, '127.0.0.1');
  await once(servidor, 'listening');
});
afterAll(async () => {
  servidor.closeAllConnections();
  servidor.close();
  await rm(sitio.datos, { recursive: true });
});

test.each([
  { caso: 'a person’s', cambios: {}, roles: ['direccion-general'] },
  { caso: 'version 1’s, whose client is appid', cambios: { azp: undefined, appid: 'siseac-spa' } },
  { caso: 'of several scopes', cambios: { scp: 'openid access_as_user' } },
  { caso: 'of the service’s other name', cambios: { aud: '00000000-0000-4000-8000-000000000001' } },
  { caso: 'an application’s own, with a role', cambios: { scp: undefined } },
  { caso: 'with a role nobody knows', cambios: { roles: ['Global.Admin'] }, roles: [] },
  { caso: 'expired within the tolerance', cambios: { exp: Math.floor(Date.now() / 1000) - 5 } },
])('a good token, $caso', async ({ cambios, roles = ['direccion-general'] }) => {
  const verificada = await verificador()(`Bearer ${await ficha(sitio, cambios)}`);
  expect(verificada).toEqual({ id: 'dg', nombre: null, roles });
});

test('the person is named by the directory’s own key where there is one', async () => {
  const verificada = await verificador()(`bearer ${await ficha(sitio, { oid: 'ana', name: 'Ana' })}`);
  expect(verificada).toEqual({ id: 'ana', nombre: 'Ana', roles: ['direccion-general'] });
});

test('no forged or altered token is taken', async () => {
  const verificar = verificador();
  const tomadas = [];
  for (const { caso, ficha: falsa } of await fichasFalsas(sitio)) {
    const resultado = await verificar(`Bearer ${falsa}`);
    const clave = resultado instanceof Rechazo ? resultado.clave : 'taken';
    if (clave !== 'credencial-no-valida') tomadas.push([caso, clave]);
  }
  expect(tomadas).toEqual([]);
});

test('keys nobody published do not make the service ask for them again and again', async () => {
  const verificar = verificador();
  await verificar(`Bearer ${await ficha(sitio, {})}`);
  preguntas = 0;
  for (let i = 0; i < 40; i += 1) {
    await verificar(`Bearer ${await ficha(sitio, {}, { kid: `otra-${i}` })}`);
  }
  expect(preguntas).toBeLessThanOrEqual(1);
});

describe('when the keys cannot be had', () => {
  afterAll(() => {
    contestar = () => ({ estado: 200, cuerpo: jwks() });
  });

  test('because nobody answers', async () => {
    const verificar = verificadorDeCredenciales(ajustesCon());
    expect(await verificar(`Bearer ${await ficha(sitio, {})}`)).toMatchObject({
      clave: 'identidad-no-disponible',
    });
  });

  test.each([
    { caso: 'a fault', estado: 500, cuerpo: '{}' },
    { caso: 'a page', estado: 200, cuerpo: '<html></html>' },
    { caso: 'not keys', estado: 200, cuerpo: '{"keys":"no"}' },
    { caso: 'somewhere else', estado: 302, cuerpo: '' },
  ])('because the provider answers $caso', async ({ estado, cuerpo }) => {
    contestar = () => ({ estado, cuerpo });
    expect(await verificador()(`Bearer ${await ficha(sitio, {})}`)).toMatchObject({
      clave: 'identidad-no-disponible',
    });
  });

  test('and no keys at all open nothing', async () => {
    contestar = () => ({ estado: 200, cuerpo: '{"keys":[]}' });
    expect(await verificador()(`Bearer ${await ficha(sitio, {})}`)).toMatchObject({
      clave: 'credencial-no-valida',
    });
  });
});

test.each([
  { caso: 'nothing', autorizacion: null, clave: 'sin-sesion' },
  { caso: 'another scheme', autorizacion: 'Basic ZGc6ZGc=', clave: 'sin-sesion' },
  { caso: 'no token', autorizacion: 'Bearer ', clave: 'sin-sesion' },
  { caso: 'two tokens', autorizacion: 'Bearer a.b.c, Bearer d.e.f', clave: 'sin-sesion' },
  { caso: 'not a token', autorizacion: 'Bearer no-es-una-ficha', clave: 'credencial-no-valida' },
  { caso: 'a page of it', autorizacion: `Bearer ${'a'.repeat(99_000)}`, clave: 'credencial-no-valida' },
])('with $caso: $clave', async ({ autorizacion, clave }) => {
  expect(await verificador()(autorizacion)).toMatchObject({ clave });
});
