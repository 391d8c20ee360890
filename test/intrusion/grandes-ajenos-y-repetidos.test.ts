import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import https from 'node:https';
import { type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { enLista } from '../../shared/captura/celdas';
import { Problema } from '../../shared/modelo/problema';
import { celdasConalep, planConalep } from '../captura-de-prueba';
import { cambiosEntre } from '../servicio/capturar';
import { configurar } from '../servicio/configuracion';
import { operacionesDe, peticionDe } from '../servicio/peticiones-de-ejemplo';
import { iniciarServicio, type Servicio } from '../servicio/servicio';
import { comoPersona } from './intento';

const MB = 1024 * 1024;
const LUGAR = { plantel: '252', grupo: '101' };

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio();
  await configurar(servicio);
});
afterAll(() => servicio.detener());

/** A body in pieces whose size nobody announces. */
async function enPedazos(ruta: string, encabezados: Readonly<Record<string, string>>, megas: number) {
  const solicitud = https.request(`${servicio.origen}/api/${ruta}`, {
    ...{ ca: servicio.certificado, method: 'PUT', agent: false },
    headers: { ...encabezados, 'transfer-encoding': 'chunked' },
  });
  const llegada = new Promise<IncomingMessage>((resolver, rechazar) => {
    solicitud.once('response', resolver).once('error', rechazar);
  });
  for (let i = 0; i < megas; i += 1) {
    if (!solicitud.write(Buffer.alloc(MB, 0x20))) await once(solicitud, 'drain');
  }
  solicitud.end();
  const respuesta = await llegada;
  return { estado: respuesta.statusCode, problema: Problema.parse(JSON.parse(await text(respuesta))) };
}

describe('more than is taken', () => {
  test.each([
    { ruta: 'configuracion/planteles', tipo: 'application/json', megas: 2 },
    { ruta: 'configuracion/personas', tipo: 'application/json', megas: 5 },
    { ruta: 'periodos/AGODIC26/cortes/1/planteles/252/sabana', tipo: 'application/json', megas: 26 },
    {
      ruta: 'periodos/AGODIC26/cortes/1/planteles/252/sabana',
      tipo: 'multipart/form-data; boundary=x',
      megas: 70,
    },
  ])('$megas MB to $ruta, as $tipo, in pieces that nobody announced', async ({ ruta, tipo, megas }) => {
    const sesion = await comoPersona(servicio, 'dg', 'direccion-general');
    const { estado, problema } = await enPedazos(ruta, { ...sesion, 'content-type': tipo }, megas);
    expect([estado, problema.clave]).toEqual([413, 'solicitud-demasiado-grande']);
  });

  test('headers beyond any token end the connection, and the service goes on', async () => {
    const encabezados = { authorization: `Bearer ${'a'.repeat(60_000)}` };
    const respuesta = await servicio.api(null, 'sesion', { encabezados }).catch(() => null);
    expect(respuesta?.status ?? 431).toBe(431);
    expect((await servicio.api('dg', 'sesion')).status).toBe(200);
  });
});

test('no address answers another origin’s preflight, nor a method it was not given', async () => {
  for (const operacion of await operacionesDe(servicio)) {
    const { ruta } = peticionDe(operacion, LUGAR);
    for (const metodo of ['OPTIONS', 'TRACE', 'PATCH', 'HEAD']) {
      const respuesta = await servicio.api('dg', ruta, {
        metodo,
        encabezados: {
          origin: 'https://atacante.example',
          'access-control-request-method': operacion.metodo,
          'access-control-request-headers': 'authorization,content-type',
        },
      });
      const { status, headers } = respuesta;
      const permitido = [...headers.keys()].filter((nombre) => nombre.startsWith('access-control-'));
      expect([operacion.clave, metodo, status, permitido]).toEqual([operacion.clave, metodo, 404, []]);
    }
  }
});

test('the key of another person’s request gives nobody their answer', async () => {
  const grupo = { periodo: 'AGODIC30', grupo: '101', asignatura: 'MTHS-00' };
  const ruta = `periodos/${grupo.periodo}/grupos/${grupo.grupo}/asignaturas/${grupo.asignatura}/capturas?plantel=252`;
  const plan = planConalep({ docentes: ['TORRES REYES JUAN'] });
  const cambios = cambiosEntre([], enLista(celdasConalep(undefined, plan)));
  const pedido = {
    metodo: 'PUT',
    encabezados: { 'if-match': '"0"', 'idempotency-key': 'llave-de-juan' },
    cuerpo: JSON.stringify({ version: 0, rectificacion: null, cambios }),
  };
  const suya = await servicio.api('docente', ruta, pedido);
  expect(suya.status).toBe(200);
  const deOtro = await servicio.api('docente-ut', ruta, pedido);
  expect([deOtro.status, Problema.parse(await deOtro.json()).clave]).toEqual([403, 'captura-ajena']);
  const repetida = await servicio.api('docente', ruta, pedido);
  expect(await repetida.json()).toEqual(await suya.json());
});
