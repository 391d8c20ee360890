import { expect, test } from '@jest/globals';
import { type EndSessionRequest } from '@azure/msal-browser';
import { SALIDA_DEL_PORTAL_SIN_CONFIRMAR } from '../../../addin/cliente/problema-local';
import { fallido, logrado } from '../../../addin/cliente/resultado';
import { salirDelNavegador } from '../../../addin/cliente/salida-de-navegador';

/** The library, and what was asked of it in order. */
function biblioteca(despedir: () => Promise<void>, olvidar: () => Promise<void> = () => Promise.resolve()) {
  const pedido: unknown[] = [];
  return {
    pedido,
    msal: {
      logoutRedirect: (solicitud?: EndSessionRequest) => {
        pedido.push(solicitud);
        return despedir();
      },
      clearCache: () => {
        pedido.push('clearCache');
        return olvidar();
      },
    },
  };
}

const bien = () => Promise.resolve();
const mal = () => Promise.reject(new Error('no network'));

test.each([
  { cuenta: null, solicitud: {} },
  { cuenta: {}, solicitud: {} },
  { cuenta: { idToken: 'ficha' }, solicitud: { idTokenHint: 'ficha' } },
])('the provider is asked to end the session of $cuenta', async ({ cuenta, solicitud }) => {
  const { msal, pedido } = biblioteca(bien);
  expect(await salirDelNavegador(msal, cuenta)).toEqual(logrado(null));
  expect(pedido).toEqual([solicitud]);
});

test.each([
  { caso: 'who leaves is forgotten', olvidar: bien },
  { caso: 'even what cannot be forgotten', olvidar: mal },
])('when the provider cannot be gone to, it is told: $caso', async ({ olvidar }) => {
  const { msal, pedido } = biblioteca(mal, olvidar);
  expect(await salirDelNavegador(msal, null)).toEqual(fallido(SALIDA_DEL_PORTAL_SIN_CONFIRMAR));
  expect(pedido).toEqual([{}, 'clearCache']);
});
