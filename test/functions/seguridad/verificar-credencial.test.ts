import { describe, expect, test } from '@jest/globals';
import { generateKeyPair, SignJWT } from 'jose';
import { Rechazo } from '../../../functions/casos/rechazo';
import { ajustesDeIdentidad } from '../../../functions/seguridad/ajustes-de-identidad';
import { verificadorDeCredenciales } from '../../../functions/seguridad/verificar-credencial';

/** Nobody listens there. */
const AMBIENTE = {
  SISEAC_EMISOR: 'https://localhost:1/identidad',
  SISEAC_AUDIENCIA: 'api://siseac, 00000000-0000-4000-8000-000000000001',
  SISEAC_INQUILINO: 'inquilino',
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

describe('when the keys cannot be reached', () => {
  const ajustes = ajustesDeIdentidad(AMBIENTE);
  if (!ajustes) throw new Error('every setting is there');
  const verificar = verificadorDeCredenciales(ajustes);

  test('a token cannot be checked, which is not the same as a false one', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const ficha = await new SignJWT({}).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(privateKey);
    expect(await verificar(`Bearer ${ficha}`)).toMatchObject({ clave: 'identidad-no-disponible' });
  });

  test.each([
    { autorizacion: null, clave: 'sin-sesion' },
    { autorizacion: 'Basic ZGc6ZGc=', clave: 'sin-sesion' },
    { autorizacion: 'Bearer ', clave: 'sin-sesion' },
    { autorizacion: 'Bearer no-es-una-ficha', clave: 'credencial-no-valida' },
  ])('$autorizacion: $clave', async ({ autorizacion, clave }) => {
    const resultado = await verificar(autorizacion);
    expect(resultado).toBeInstanceOf(Rechazo);
    expect(resultado).toMatchObject({ clave });
  });
});
