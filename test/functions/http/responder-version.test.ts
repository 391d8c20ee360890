import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { responderVersion } from '../../../functions/http/responder-version';

const TEXTO = '{"plantel":"252"}';

/** How a stored version is answered: its status, how it travels and what was read. */
async function responder(encabezados: Record<string, string>, comprimido = true) {
  let lecturas = 0;
  const respuesta = await responderVersion(new Headers(encabezados), 'abc', {
    tipo: 'application/json',
    comprimido,
    leer: () => {
      lecturas += 1;
      return Promise.resolve(comprimido ? gzipSync(TEXTO) : Buffer.from(TEXTO));
    },
  });
  const { 'content-encoding': codificacion = null, etag } = respuesta.encabezados ?? {};
  return { estado: respuesta.estado ?? 200, codificacion, etag, lecturas };
}

describe('accept-encoding', () => {
  test.each([
    { admitidas: 'gzip', codificacion: 'gzip' },
    { admitidas: 'GZIP', codificacion: 'gzip' },
    { admitidas: 'br, gzip;q=0.5', codificacion: 'gzip' },
    { admitidas: 'br;q=1, *;q=0.1', codificacion: 'gzip' },
    { admitidas: 'gzip;q=0', codificacion: null },
    { admitidas: 'gzip; Q=0.000, *', codificacion: null },
    { admitidas: '*;q=0', codificacion: null },
    { admitidas: 'identity', codificacion: null },
    { admitidas: 'x-no-gzip', codificacion: null },
    { admitidas: '', codificacion: null },
  ])('«$admitidas»', async ({ admitidas, codificacion }) => {
    expect(await responder({ 'accept-encoding': admitidas })).toMatchObject({ estado: 200, codificacion });
  });

  test('says nothing of what is not stored compressed', async () => {
    expect(await responder({ 'accept-encoding': 'gzip' }, false)).toMatchObject({ codificacion: null });
  });
});

describe('if-none-match', () => {
  test.each([
    { condicion: 'W/"abc"', estado: 304 },
    { condicion: '"abc"', estado: 304 },
    { condicion: '"otra", W/"abc"', estado: 304 },
    { condicion: '*', estado: 304 },
    { condicion: '"otra"', estado: 200 },
    { condicion: 'abc', estado: 200 },
    { condicion: '', estado: 200 },
  ])('«$condicion»: $estado', async ({ condicion, estado }) => {
    expect(await responder({ 'if-none-match': condicion })).toMatchObject({
      estado,
      etag: 'W/"abc"',
      lecturas: estado === 304 ? 0 : 1,
    });
  });
});
