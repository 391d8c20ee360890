import { HttpRequest, InvocationContext } from '@azure/functions';
import { expect, test } from '@jest/globals';
import { lecturaDeOpenapi } from '../../../functions/http/openapi';
import { lecturaDeSesion } from '../../../functions/http/sesion';

test('it is made once, however often anybody asks for it', async () => {
  let veces = 0;
  const { atender } = lecturaDeOpenapi(() => {
    veces += 1;
    return [lecturaDeSesion];
  });
  const noSeAbre = () => Promise.reject(new Error('the service was opened'));
  const pedir = () =>
    atender(
      noSeAbre,
      new HttpRequest({ method: 'GET', url: 'https://siseac.test/api/openapi.json' }),
      new InvocationContext({ logHandler: () => undefined }),
    );
  const [primera, segunda] = [await pedir(), await pedir()];
  expect(veces).toBe(1);
  expect(segunda.body).toBe(primera.body);
  expect(primera).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
  const texto = new TextDecoder().decode(primera.body instanceof Uint8Array ? primera.body : undefined);
  expect(JSON.parse(texto)).toMatchObject({ openapi: '3.1.0', paths: { '/api/sesion': {} } });
});
