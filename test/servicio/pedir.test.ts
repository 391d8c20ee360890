import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { mkdtemp, rm } from 'node:fs/promises';
import { type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificadoLocal } from '../../functions/local/certificado';
import { pedir } from './pedir';

/* The other side answers the first request of each connection, and closes it on the second without a word. */

let carpeta = '';
let ca = '';
let direccion = '';
let servidor: https.Server;
let agente: https.Agent;
let recibidas: string[] = [];

beforeEach(async () => {
  carpeta = await mkdtemp(path.join(tmpdir(), 'siseac-'));
  const { cert, key } = await certificadoLocal(carpeta);
  const conocidas = new Set<Socket>();
  ca = cert;
  recibidas = [];
  servidor = https.createServer({ cert, key }, (solicitud: IncomingMessage, respuesta: ServerResponse) => {
    const conocida = conocidas.has(solicitud.socket);
    conocidas.add(solicitud.socket);
    recibidas.push(`${solicitud.method ?? ''} ${conocida ? 'kept' : 'new'}`);
    if (conocida || solicitud.url === '/nunca') solicitud.socket.destroy();
    else solicitud.pipe(respuesta);
  });
  servidor.listen(0, '127.0.0.1');
  await once(servidor, 'listening');
  const donde = servidor.address();
  direccion = `https://localhost:${donde !== null && typeof donde === 'object' ? donde.port : ''}/`;
  agente = new https.Agent({ keepAlive: true });
});
afterEach(async () => {
  agente.destroy();
  servidor.close();
  await rm(carpeta, { recursive: true, force: true });
});

describe('a connection that is closed as it is asked', () => {
  test('was kept: what was asked is asked again, whole, on one of its own', async () => {
    await pedir(ca, direccion, { agente });
    const segunda = await pedir(ca, direccion, { agente, metodo: 'PUT', cuerpo: 'cuerpo' });
    expect([segunda.status, await segunda.text()]).toEqual([200, 'cuerpo']);
    expect(recibidas).toEqual(['GET new', 'PUT kept', 'PUT new']);
  });

  test('was new: the fault is told, and nothing is asked twice', async () => {
    const nunca = pedir(ca, `${direccion}nunca`, { agente });
    await expect(nunca).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(recibidas).toEqual(['GET new']);
  });

  test('was kept, and the new one is closed too: once more, and no more', async () => {
    await pedir(ca, direccion, { agente });
    await expect(pedir(ca, `${direccion}nunca`, { agente })).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(recibidas).toEqual(['GET new', 'GET kept', 'GET new']);
  });
});
