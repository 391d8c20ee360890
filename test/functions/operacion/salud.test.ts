import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HttpRequest, InvocationContext } from '@azure/functions';
import { z } from 'zod';
import { CONEXION } from '../../../functions/almacen/claves';
import { salud } from '../../../functions/http/salud';
import { vigilarDependencias } from '../../../functions/http/vigilancia';
import { iniciarAzurite } from '../../../functions/local/azurite';
import { vigilante } from '../../../functions/operacion/salud';
import { type AlmacenDePrueba, almacenDePrueba } from '../../servicio/almacen';

let almacen: AlmacenDePrueba;
let llaves = JSON.stringify({ keys: [{ kty: 'RSA' }] });
const emisor = createServer((_solicitud, respuesta) => {
  respuesta.end(llaves);
});

beforeAll(async () => {
  almacen = await almacenDePrueba();
  emisor.listen(0, '127.0.0.1');
  await once(emisor, 'listening');
});
afterAll(async () => {
  emisor.close();
  await almacen.cerrar();
});

function ambiente(): NodeJS.ProcessEnv {
  const direccion = emisor.address();
  const puerto = typeof direccion === 'object' ? (direccion?.port ?? 0) : 0;
  return {
    [CONEXION]: almacen.cadena,
    SISEAC_EMISOR: 'https://emisor.test/',
    SISEAC_AUDIENCIA: 'api://siseac',
    SISEAC_INQUILINO: 'inquilino',
    SISEAC_CLIENTE: 'cliente',
    SISEAC_JWKS: `http://127.0.0.1:${puerto}/llaves`,
  };
}

const hecho = (): boolean => true;

async function preguntar(quienesFallan: Parameters<typeof salud>[0]) {
  const contexto = new InvocationContext({ logHandler: () => undefined });
  const solicitud = new HttpRequest({ method: 'GET', url: 'https://siseac.test/api/salud' });
  const noSeAbre = () => Promise.reject(new Error('the service was opened'));
  return salud(quienesFallan).atender(noSeAbre, solicitud, contexto);
}

test('with every dependency it is available, and says nothing else', async () => {
  expect(await vigilarDependencias(ambiente(), hecho)()).toEqual([]);
  const respuesta = await preguntar(vigilarDependencias(ambiente(), hecho));
  expect([respuesta.status, respuesta.jsonBody]).toEqual([200, { estado: 'disponible' }]);
});

test('with a storage where nobody has kept anything yet it is available', async () => {
  const { datos, conexion, cerrar } = await almacenVacio();
  const { status } = await preguntar(
    vigilarDependencias({ ...ambiente(), [CONEXION]: conexion }, () => false),
  );
  await cerrar();
  await rm(datos, { recursive: true, force: true });
  expect(status).toBe(200);
});

/** As it is before the first request of all makes its tables, its container and its queue. */
async function almacenVacio() {
  const datos = await mkdtemp(path.join(tmpdir(), 'siseac-almacen-'));
  return { datos, ...(await iniciarAzurite(datos)) };
}

test('once it was made, what is no longer there is told', async () => {
  const otro = await almacenDePrueba();
  const vigilar = () => vigilarDependencias({ ...ambiente(), [CONEXION]: otro.cadena }, hecho)();
  expect(await vigilar()).toEqual([]);
  await otro.conexion.cola.delete();
  expect(await vigilar()).toEqual(['colas']);
  await otro.conexion.contenedor.delete();
  expect(await vigilar()).toEqual(['blobs', 'colas']);
  await otro.conexion.tabla('documentos').deleteTable();
  expect(await vigilar()).toEqual(['tablas', 'blobs', 'colas']);
  await otro.cerrar();
});

test('of the tables, any that is lost is told', async () => {
  const otro = await almacenDePrueba();
  const vigilar = () => vigilarDependencias({ ...ambiente(), [CONEXION]: otro.cadena }, hecho)();
  const lasDemas = ['publicaciones', 'bitacora', 'consultas', 'respuestas'] as const;
  for (const nombre of lasDemas) {
    await otro.conexion.tabla(nombre).deleteTable();
    expect([nombre, await vigilar()]).toEqual([nombre, ['tablas']]);
    await otro.conexion.tabla(nombre).createTable();
    expect([nombre, await vigilar()]).toEqual([nombre, []]);
  }
  await otro.cerrar();
});

test('without keys, or without knowing who issues sessions, it names them', async () => {
  llaves = '{"keys":[]}';
  expect(await vigilarDependencias(ambiente(), hecho)()).toEqual(['llaves']);
  expect(await vigilarDependencias({ [CONEXION]: almacen.cadena }, hecho)()).toEqual(['llaves']);
  llaves = '{"keys":[{}]}';
});

test('without storage it answers 503 all the same, in time, and names what is missing', async () => {
  const otro = await almacenDePrueba();
  await otro.cerrar();
  const respuesta = await preguntar(vigilarDependencias({ ...ambiente(), [CONEXION]: otro.cadena }, hecho));
  expect(respuesta.status).toBe(503);
  expect(JSON.parse(z.string().parse(respuesta.body))).toMatchObject({
    clave: 'dependencia-no-disponible',
    detail: 'No responde a tiempo: las tablas, los archivos, la cola de publicaciones.',
  });
});

test('whoever asks again within five seconds is told the same', async () => {
  let veces = 0;
  let hora = 0;
  const bien = () => Promise.resolve((veces += 1));
  const vigilar = vigilante({ tablas: bien, blobs: bien, colas: bien, llaves: bien }, () => hora);
  await vigilar();
  hora = 4_999;
  await vigilar();
  expect(veces).toBe(4);
  hora = 5_000;
  await vigilar();
  expect(veces).toBe(8);
});
