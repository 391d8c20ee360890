import { ReadableStream } from 'node:stream/web';
import { expect, test } from '@jest/globals';
import { leerAcotado } from '../../../functions/http/leer-acotado';

/** A body that arrives in pieces, and what became of the rest of it. */
function flujo(pedazos: readonly number[], alFinal: 'cierra' | 'calla' | 'falla' = 'cierra') {
  const visto = { pedidos: 0, cancelado: false };
  const origen = new ReadableStream<Uint8Array>(
    {
      pull: (control) => {
        const tamano = pedazos[visto.pedidos];
        visto.pedidos += 1;
        if (tamano !== undefined) control.enqueue(new Uint8Array(tamano));
        else if (alFinal === 'cierra') control.close();
        else if (alFinal === 'falla') control.error(new Error('aborted'));
        else return new Promise(() => undefined);
      },
      cancel: () => {
        visto.cancelado = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { origen, visto };
}

const COTAS = { maximo: 10, plazo: 10_000 };

test.each([
  { pedazos: [], recibido: 0 },
  { pedazos: [10], recibido: 10 },
  { pedazos: [4, 6], recibido: 10 },
])('$pedazos are read whole', async ({ pedazos, recibido }) => {
  const leido = await leerAcotado(flujo(pedazos).origen, COTAS);
  expect(leido).toHaveLength(recibido);
});

test('no body is an empty one', async () => {
  expect(await leerAcotado(null, COTAS)).toHaveLength(0);
});

test('past the maximum nothing more is asked for', async () => {
  const { origen, visto } = flujo([4, 6, 1, 1000, 1000]);
  expect(await leerAcotado(origen, COTAS)).toBe('excede');
  expect(visto).toEqual({ pedidos: 3, cancelado: true });
});

test('one that breaks off is incomplete', async () => {
  expect(await leerAcotado(flujo([4], 'falla').origen, COTAS)).toBe('incompleto');
});

test('one that never ends is given up', async () => {
  const { origen, visto } = flujo([4], 'calla');
  expect(await leerAcotado(origen, { maximo: 10, plazo: 5 })).toBe('incompleto');
  expect(visto.cancelado).toBe(true);
});
