import { RestError } from '@azure/data-tables';
import { expect, test } from '@jest/globals';
import { insistir } from '../../../functions/almacen/insistir';

/* A pipeline that answers what it is told, and a clock that only notes what it was asked to wait. */

const contestado = (status: number, encabezados: Readonly<Record<string, string>> = {}) => ({
  status,
  headers: { get: (nombre: string) => encabezados[nombre] },
});
type Contestado = ReturnType<typeof contestado>;

async function pedir(respuestas: readonly (Contestado | Error)[], azar: number) {
  const esperas: number[] = [];
  let pedidas = 0;
  const reloj = {
    esperar: (ms: number) => Promise.resolve(esperas.push(ms)),
    azar: () => azar,
  };
  const pedido = await insistir(() => {
    const respuesta = respuestas[Math.min(pedidas, respuestas.length - 1)] ?? contestado(200);
    pedidas += 1;
    return respuesta instanceof Error ? Promise.reject(respuesta) : Promise.resolve(respuesta);
  }, reloj).then(
    ({ status }) => status,
    (error: unknown) => error,
  );
  return { pedido, pedidas, esperas };
}

test.each([
  { azar: 0, esperas: [100, 200, 400, 800] },
  { azar: 0.5, esperas: [150, 300, 600, 1200] },
  { azar: 1, esperas: [200, 400, 800, 1600] },
])('waits twice as long each time, and by chance ($azar) between half and all of it', async (caso) => {
  const { pedido, pedidas, esperas } = await pedir([contestado(429)], caso.azar);
  expect([pedido, pedidas, esperas]).toEqual([429, 5, caso.esperas]);
});

test.each([
  { dicha: '3', azar: 0, espera: 3000 },
  { dicha: '3', azar: 0.5, espera: 3500 },
  { dicha: '0', azar: 0.5, espera: 500 },
  { dicha: '20', azar: 0, espera: 20_000 },
  { dicha: '21', azar: 0, espera: 20_000 },
  { dicha: '3600', azar: 1, espera: 21_000 },
  { dicha: 'Fri, 31 Dec 1999 23:59:59 GMT', azar: 0, espera: 100 },
])('told to come back after $dicha with chance $azar, waits $espera ms', async ({ dicha, azar, espera }) => {
  const lleno = contestado(503, { 'retry-after': dicha });
  const { pedido, esperas } = await pedir([lleno, contestado(200)], azar);
  expect([pedido, esperas]).toEqual([200, [espera]]);
});

test.each([
  { status: 408, pedidas: 2 },
  { status: 429, pedidas: 2 },
  { status: 500, pedidas: 2 },
  { status: 503, pedidas: 2 },
  { status: 504, pedidas: 2 },
  { status: 400, pedidas: 1 },
  { status: 403, pedidas: 1 },
  { status: 404, pedidas: 1 },
  { status: 409, pedidas: 1 },
  { status: 412, pedidas: 1 },
  { status: 501, pedidas: 1 },
])('$status is asked $pedidas times, answered or thrown', async ({ status, pedidas }) => {
  const lanzado = new RestError('refused', { statusCode: status });
  expect((await pedir([contestado(status), contestado(200)], 0)).pedidas).toBe(pedidas);
  expect((await pedir([lanzado, contestado(200)], 0)).pedidas).toBe(pedidas);
});

test('who does not answer is asked again, and the last failure is the one that is told', async () => {
  const mudo = new RestError('socket hang up', { code: 'REQUEST_SEND_ERROR' });
  expect(await pedir([mudo, contestado(201)], 0)).toMatchObject({ pedido: 201, pedidas: 2 });
  expect(await pedir([mudo], 0)).toMatchObject({ pedido: mudo, pedidas: 5 });
});

test('what is not of the network is not asked again', async () => {
  const roto = new TypeError('broken');
  expect(await pedir([roto, contestado(200)], 0)).toMatchObject({ pedido: roto, pedidas: 1 });
});
