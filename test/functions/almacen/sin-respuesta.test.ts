import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { TableClient } from '@azure/data-tables';
import { BlobClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { QueueClient } from '@azure/storage-queue';
import { once } from 'node:events';
import http from 'node:http';
import {
  reintentosDeTablas,
  tuberiaDeBlobsInsistente,
  tuberiaDeColasInsistente,
} from '../../../functions/almacen/reintentos';
import { puertoDe } from '../../servicio/puerto-de';

/* A storage that takes whatever is asked and never says a word. */

const POR_INTENTO_MS = 20;

let mudo: http.Server;
let recibidas: number;
let alRecibir: () => void;
let direccion: string;
beforeEach(async () => {
  [recibidas, alRecibir] = [0, () => undefined];
  mudo = http.createServer((solicitud) => {
    recibidas += 1;
    solicitud.resume();
    alRecibir();
  });
  mudo.listen(0, '127.0.0.1');
  await once(mudo, 'listening');
  direccion = `http://127.0.0.1:${puertoDe(mudo.address())}/cuenta`;
});
afterEach(async () => {
  mudo.close();
  mudo.closeAllConnections();
  await once(mudo, 'close');
});

const credencial = new StorageSharedKeyCredential('cuenta', Buffer.from('clave').toString('base64'));

const SERVICIOS = [
  {
    servicio: 'a table',
    pedir: (porIntentoMs: number, abortSignal?: AbortSignal): Promise<unknown> =>
      new TableClient(direccion, 'tabla', {
        ...reintentosDeTablas(porIntentoMs),
        allowInsecureConnection: true,
      }).getEntity('p', 'f', abortSignal ? { abortSignal } : {}),
  },
  {
    servicio: 'a blob',
    pedir: (porIntentoMs: number, abortSignal?: AbortSignal): Promise<unknown> =>
      new BlobClient(`${direccion}/c/b`, tuberiaDeBlobsInsistente(credencial, porIntentoMs)).download(
        0,
        undefined,
        abortSignal ? { abortSignal } : {},
      ),
  },
  {
    servicio: 'a queue',
    pedir: (porIntentoMs: number, abortSignal?: AbortSignal): Promise<unknown> =>
      new QueueClient(`${direccion}/cola`, tuberiaDeColasInsistente(credencial, porIntentoMs)).getProperties(
        abortSignal ? { abortSignal } : {},
      ),
  },
];

test.each(SERVICIOS)('$servicio that never answers is asked five times and given up', async ({ pedir }) => {
  await expect(pedir(POR_INTENTO_MS)).rejects.toMatchObject({ name: 'RestError', code: 'ETIMEDOUT' });
  expect(recibidas).toBe(5);
});

test.each(SERVICIOS)('$servicio: who no longer wants the answer does not ask again', async ({ pedir }) => {
  const corte = new AbortController();
  alRecibir = () => corte.abort();
  await expect(pedir(60_000, corte.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(recibidas).toBe(1);
});
