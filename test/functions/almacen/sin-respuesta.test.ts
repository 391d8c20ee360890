import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TableClient } from '@azure/data-tables';
import { BlobClient, ContainerClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import { QueueClient } from '@azure/storage-queue';
import { once } from 'node:events';
import http from 'node:http';
import { Contenido, huellaDe } from '../../../functions/almacen/contenido';
import {
  reintentosDeTablas,
  tuberiaDeBlobsInsistente,
  tuberiaDeColasInsistente,
} from '../../../functions/almacen/reintentos';
import { puertoDe } from '../../servicio/puerto-de';

/* A storage that takes whatever is asked and never says a word. */

const POR_INTENTO_MS = 150;

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

describe('a content whose body stops coming after its headers', () => {
  const huella = huellaDe('un contenido');
  const contenido = () => {
    const tuberia = tuberiaDeBlobsInsistente(credencial, 60_000);
    return new Contenido(new ContainerClient(`${direccion}/c`, tuberia), 50);
  };
  const empezar = (trozos: number): void => {
    mudo.removeAllListeners('request');
    mudo.on('request', (solicitud: http.IncomingMessage, respuesta: http.ServerResponse) => {
      recibidas += 1;
      solicitud.resume();
      respuesta.writeHead(200, { 'content-length': '1000000', etag: '"1"' });
      for (let i = 0; i < trozos; i += 1) respuesta.write(Buffer.alloc(1_000));
      respuesta.flushHeaders();
    });
  };

  test.each([
    { caso: 'read, with nothing of it', trozos: 0, hacer: () => contenido().leerBytes('libros', huella) },
    { caso: 'read, half-way', trozos: 3, hacer: () => contenido().leerBytes('libros', huella) },
    { caso: 'looked at, half-way', trozos: 3, hacer: () => contenido().revisar('libros', huella) },
  ])('$caso, is cut and told as the other failures of storage', async ({ trozos, hacer }) => {
    empezar(trozos);
    await expect(hacer()).rejects.toMatchObject({ name: 'RestError', code: 'ETIMEDOUT' });
    expect(recibidas).toBe(1);
  });

  test('slower than that in all, and never that long without a piece, is read', async () => {
    mudo.removeAllListeners('request');
    mudo.on('request', (_solicitud: http.IncomingMessage, respuesta: http.ServerResponse) => {
      respuesta.writeHead(200, { 'content-length': '6', etag: '"1"' });
      let quedan = 6;
      const gotear = (): void => {
        respuesta.write('a');
        quedan -= 1;
        if (quedan > 0) setTimeout(gotear, 20);
        else respuesta.end();
      };
      gotear();
    });
    expect((await contenido().leerBytes('libros', huella)).toString()).toBe('aaaaaa');
  });
});
