import { expect, test } from '@jest/globals';
import { configuracionDeMsal } from '../../../addin/cliente/configuracion-de-msal';

const sitio = { cliente: 'siseac-spa', alcances: ['api://siseac/access_as_user'], api: '/api' };

test.each([
  {
    emisor: 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0',
    authority: 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555',
    conocido: 'login.microsoftonline.com',
    protocolo: 'AAD',
    alcances: ['openid', 'profile', 'offline_access'],
  },
  {
    emisor: 'https://localhost:3443/identidad',
    authority: 'https://localhost:3443/identidad',
    conocido: 'localhost:3443',
    protocolo: 'OIDC',
    alcances: ['openid', 'profile'],
  },
])('$conocido is spoken to as $protocolo', ({ emisor, authority, conocido, protocolo, alcances }) => {
  const { auth, cache, system } = configuracionDeMsal({ ...sitio, emisor }, 'https://siseac.test');
  expect(auth).toMatchObject({
    clientId: 'siseac-spa',
    authority,
    knownAuthorities: [conocido],
    OIDCOptions: { defaultScopes: alcances },
    redirectUri: 'https://siseac.test/redireccion.html',
  });
  expect(system?.protocolMode).toBe(protocolo);
  // A shared computer keeps nobody signed in.
  expect(cache).toEqual({ cacheLocation: 'sessionStorage' });
});
