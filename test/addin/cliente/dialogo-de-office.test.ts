import { beforeEach, describe, expect, test } from '@jest/globals';
import { dialogosDeOffice, enDialogo } from '../../../addin/cliente/dialogo-de-office';
import { problemaDeDialogo } from '../../../addin/cliente/problema-de-dialogo';
import { ENTRADA_FALLIDA } from '../../../addin/cliente/problema-local';
import { fallido, logrado } from '../../../addin/cliente/resultado';
import {
  dialogosDePrueba,
  enVentana,
  mensaje,
  ORIGEN,
  ponerPanel,
  PROVEEDOR,
  respuesta,
} from './dialogos-de-prueba';

beforeEach(() => ponerPanel());

test.each([
  { conjuntos: ['NestedAppAuth 1.1', 'DialogApi 1.1'], son: null },
  { conjuntos: ['DialogApi 1.1'], son: 'ui' },
  { conjuntos: [], son: null },
])('with $conjuntos, dialogs are opened by $son', ({ conjuntos, son }) => {
  ponerPanel(conjuntos);
  expect(dialogosDeOffice()).toBe(son);
});

describe('what comes back', () => {
  test.each([ORIGEN, undefined])(
    'of %s is given to the library, and the dialog is closed',
    async (origen) => {
      const dialogos = dialogosDePrueba();
      const resultado = enDialogo(dialogos.ui, enVentana);
      dialogos.decir(mensaje(respuesta('suyo')), origen);
      expect(await resultado).toEqual(logrado(respuesta('suyo')));
      expect(dialogos.abiertos).toEqual([`${ORIGEN}/dialogo.html?destino=${encodeURIComponent(PROVEEDOR)}`]);
      expect(dialogos.cerrados()).toBe(1);
    },
  );

  test.each([
    { de: 'another origin', dicho: mensaje(respuesta('ajeno')), origen: 'https://otro.test' },
    { de: 'another request', dicho: mensaje(respuesta('ajeno', 'otro|dialogo')), origen: ORIGEN },
    { de: 'no request', dicho: mensaje('code=ajeno'), origen: ORIGEN },
    { de: 'something else', dicho: respuesta('ajeno'), origen: ORIGEN },
  ])('of $de is not taken, and the genuine answer is still waited for', async ({ dicho, origen }) => {
    const dialogos = dialogosDePrueba();
    const resultado = enDialogo(dialogos.ui, enVentana);
    dialogos.decir(dicho, origen);
    dialogos.decir(mensaje(respuesta('suyo')), ORIGEN);
    expect(await resultado).toEqual(logrado(respuesta('suyo')));
  });
});

test.each([12_007, 12_009, 12_011, 5_001])(
  'refused by Excel (%i) it is told, and nobody waits',
  async (codigo) => {
    const dialogos = dialogosDePrueba(codigo);
    expect(await enDialogo(dialogos.ui, enVentana)).toEqual(fallido(problemaDeDialogo(codigo)));
    expect(dialogos.cerrados()).toBe(0);
  },
);

test.each([12_002, 12_003, 12_006])(
  'ended before the answer (%i) it is told, and nobody waits',
  async (codigo) => {
    const dialogos = dialogosDePrueba();
    let espera: Promise<string> | undefined;
    const resultado = enDialogo(dialogos.ui, (ventanas) => (espera = enVentana(ventanas)));
    dialogos.suceder(codigo);
    expect(await resultado).toEqual(fallido(problemaDeDialogo(codigo)));
    // The library is told too: it would wait for minutes, and refuse the next one meanwhile.
    await expect(espera).rejects.toThrow('no answer');
  },
);

test('what the library itself refuses is told, and the dialog is closed', async () => {
  const dialogos = dialogosDePrueba();
  const resultado = enDialogo(dialogos.ui, (ventanas) => {
    ventanas.open(PROVEEDOR);
    return Promise.reject(new Error('state mismatch'));
  });
  expect(await resultado).toEqual(fallido(ENTRADA_FALLIDA));
  expect(dialogos.cerrados()).toBe(1);
});

test('one is opened after another', async () => {
  const dialogos = dialogosDePrueba();
  for (const codigo of ['primero', 'segundo']) {
    const resultado = enDialogo(dialogos.ui, enVentana);
    dialogos.decir(mensaje(respuesta(codigo)), ORIGEN);
    expect(await resultado).toEqual(logrado(respuesta(codigo)));
  }
});
