import { beforeEach, expect, test } from '@jest/globals';
import { type AccountInfo, type EndSessionPopupRequest } from '@azure/msal-browser';
import { SALIDA_SIN_CONFIRMAR } from '../../../addin/cliente/problema-local';
import { fallido, logrado } from '../../../addin/cliente/resultado';
import { salirPorDialogo } from '../../../addin/cliente/salida-por-dialogo';
import { dialogosDePrueba, enVentana, mensaje, ORIGEN, ponerPanel, respuesta } from './dialogos-de-prueba';

beforeEach(() => ponerPanel());

const CUENTA: AccountInfo = {
  ...{ homeAccountId: 'a', localAccountId: 'a', environment: 'login.test', tenantId: 't' },
  ...{ username: 'dg@siseac.test', idToken: 'ficha' },
};

/** The library, and what was asked of it in order. */
function biblioteca() {
  const pedido: unknown[] = [];
  return {
    pedido,
    msal: {
      logoutPopup: async (solicitud: EndSessionPopupRequest = {}) => {
        // It tells its other pages of a copy, as a channel copies it: a function or a window is refused.
        pedido.push(structuredClone({ ...solicitud }));
        const { popupWindowParent } = solicitud;
        if (!popupWindowParent) throw new Error('not in a dialog');
        await enVentana(popupWindowParent);
        pedido.push('left');
      },
      clearCache: () => {
        pedido.push('clearCache');
        return Promise.resolve();
      },
    },
  };
}

test('the provider comes back to say so; who leaves is forgotten without waiting for it', async () => {
  const { msal, pedido } = biblioteca();
  const dialogos = dialogosDePrueba();
  const salida = salirPorDialogo(msal, CUENTA, { origen: ORIGEN, dialogos: dialogos.ui });
  dialogos.decir(mensaje(respuesta('')), ORIGEN);
  expect(await salida).toEqual(logrado(null));
  expect(pedido).toEqual([
    {
      account: CUENTA,
      postLogoutRedirectUri: `${ORIGEN}/redireccion.html`,
      idTokenHint: 'ficha',
      state: 'dialogo',
    },
    'clearCache',
    'left',
  ]);
  expect(dialogos.cerrados()).toBe(1);
});

test('closed before the provider says so, it is told that the session may go on', async () => {
  const { msal, pedido } = biblioteca();
  const dialogos = dialogosDePrueba();
  const salida = salirPorDialogo(msal, null, { origen: ORIGEN, dialogos: dialogos.ui });
  dialogos.suceder(12_006);
  expect(await salida).toEqual(fallido(SALIDA_SIN_CONFIRMAR));
  expect(pedido).toContain('clearCache');
});

test('not opened, it is told that the session may go on, and who leaves is forgotten all the same', async () => {
  const { msal, pedido } = biblioteca();
  const { ui } = dialogosDePrueba(12_009);
  expect(await salirPorDialogo(msal, null, { origen: ORIGEN, dialogos: ui })).toEqual(
    fallido(SALIDA_SIN_CONFIRMAR),
  );
  expect(pedido).toContain('clearCache');
});
