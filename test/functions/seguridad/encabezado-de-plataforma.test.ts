import { HttpRequest, InvocationContext } from '@azure/functions';
import { expect, test } from '@jest/globals';
import { Rechazo } from '../../../functions/casos/rechazo';
import { lecturaDeSesion } from '../../../functions/http/sesion';
import { almacenDePrueba } from '../../servicio/almacen';
import { DG } from '../../servicio/orizaba';

test('who asks is known by the token alone, even where nobody takes away what a platform could add', async () => {
  const prueba = await almacenDePrueba();
  const principal = { userId: 'dg', userRoles: ['direccion-general'], identityProvider: 'aad' };
  const headers = {
    'x-ms-client-principal': Buffer.from(JSON.stringify(principal)).toString('base64'),
    'x-ms-client-principal-id': 'dg',
    'x-ms-client-principal-name': 'dg',
  };
  const vistas: (string | null)[] = [];
  const identificar = (autorizacion: string | null) => {
    vistas.push(autorizacion);
    return Promise.resolve(autorizacion === null ? new Rechazo('sin-sesion', 'No hay sesión.') : DG);
  };
  const pedir = (mas: Readonly<Record<string, string>>) =>
    lecturaDeSesion.atender(
      () => Promise.resolve({ servicio: prueba.servicio, identificar }),
      new HttpRequest({
        method: 'GET',
        url: 'https://siseac.test/api/sesion',
        headers: { ...headers, ...mas },
      }),
      new InvocationContext({ logHandler: () => undefined }),
    );
  expect([(await pedir({})).status, (await pedir({ authorization: 'Bearer x' })).status]).toEqual([401, 200]);
  expect(vistas).toEqual([null, 'Bearer x']);
  await prueba.cerrar();
});
