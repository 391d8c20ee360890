import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { QueueClient } from '@azure/storage-queue';
import { setTimeout as esperar } from 'node:timers/promises';
import { bombearCola } from '../../../../functions/local/anfitrion/bombear-cola';
import { type Aplicacion } from '../../../../functions/local/anfitrion/cargar-aplicacion';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

/** An application of one function that takes the messages of a queue. */
function aplicacionDe(nombre: string, atender: (mensaje: unknown) => Promise<void>): Aplicacion {
  const metadatos = {
    name: nombre,
    bindings: { mensaje: { type: 'queueTrigger', direction: 'in', queueName: nombre } },
  };
  const modelo = {
    getInvocationModel: (contexto: { request: object }) => ({
      getArguments: () => Promise.resolve({ context: {}, inputs: [contexto.request] }),
      invokeFunction: async (_contexto: unknown, entradas: unknown[]) => atender(entradas[0]),
      getResponse: () => Promise.resolve({ returnValue: null }),
    }),
    getCapabilities: () => Promise.resolve({}),
  };
  return { modelo, funciones: [{ metadatos, retrollamada: () => undefined }] };
}

async function correr(nombre: string, atender: (mensaje: unknown) => Promise<void>) {
  const aplicacion = aplicacionDe(nombre, atender);
  const [funcion] = aplicacion.funciones;
  if (!funcion) throw new Error('it has one');
  const cola = new QueueClient(prueba.cadena, nombre);
  const venenosa = new QueueClient(prueba.cadena, `${nombre}-poison`);
  await cola.createIfNotExists();
  await venenosa.createIfNotExists();
  const alto = new AbortController();
  const ajustes = { maxDequeueCount: 3, reintentoEnSegundos: 0 };
  const callar = (): void => undefined;
  const bomba = bombearCola(aplicacion, funcion, prueba.cadena, ajustes, callar, alto.signal);
  const cuantos = async (una: QueueClient): Promise<number> =>
    (await una.getProperties()).approximateMessagesCount ?? 0;
  return {
    enviar: (texto: string) => cola.sendMessage(Buffer.from(texto).toString('base64')),
    quedan: () => cuantos(cola),
    venenosos: () => cuantos(venenosa),
    detener: async () => {
      alto.abort();
      await bomba;
    },
  };
}

test('a message whose function fails is tried again, and after its last try is set apart', async () => {
  let intentos = 0;
  const bomba = await correr('falla-siempre', () => {
    intentos += 1;
    return Promise.reject(new Error('cannot'));
  });
  await bomba.enviar('{}');
  while ((await bomba.venenosos()) === 0) await esperar(20);
  await bomba.detener();
  expect([intentos, await bomba.quedan(), await bomba.venenosos()]).toEqual([3, 0, 1]);
});

test('one that fails once is done at the second try', async () => {
  let intentos = 0;
  const bomba = await correr('falla-una-vez', () => {
    intentos += 1;
    return intentos === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve();
  });
  await bomba.enviar('{}');
  while ((await bomba.quedan()) > 0) await esperar(20);
  await bomba.detener();
  expect([intentos, await bomba.venenosos()]).toEqual([2, 0]);
});

test('stopping waits for the message being run, and takes no other', async () => {
  const hechos: string[] = [];
  let empezo: () => void = () => undefined;
  const empezado = new Promise<void>((resolver) => {
    empezo = resolver;
  });
  const bomba = await correr('se-detiene', async () => {
    empezo();
    await esperar(300);
    hechos.push('hecho');
  });
  await bomba.enviar('1');
  await bomba.enviar('2');
  await empezado;
  await bomba.detener();
  expect([hechos, await bomba.quedan()]).toEqual([['hecho'], 1]);
});
