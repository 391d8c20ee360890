import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { huellaDe } from '../../../functions/almacen/contenido';
import { cuerpoJson } from '../../../functions/http/cuerpo';
import { endpoint } from '../../../functions/http/endpoint';
import { Ninguno } from '../../../functions/http/parametros';
import { responder } from '../../../functions/http/respuesta';
import { suprimirLoVencido } from '../../../functions/casos/datos-personales/suprimir-lo-vencido';
import { Rechazo } from '../../../functions/casos/rechazo';
import { type Identidad } from '../../../functions/seguridad/identidad';
import { Problema } from '../../../shared/modelo/problema';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { DG } from '../../servicio/orizaba';
import { llamar } from '../../servicio/puerta-de-prueba';

let prueba: AlmacenDePrueba;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());

/** What each try of the work does; the last one goes on being done. */
let hacer: (() => Promise<'bien' | 'rechazo'>)[] = [];
let veces = 0;
beforeEach(() => {
  veces = 0;
  hacer = [() => Promise.resolve('bien')];
});

const escritura = endpoint({
  clave: 'solicitar-publicacion',
  metodo: 'POST',
  ruta: 'prueba',
  resumen: 'Escribe algo.',
  parametros: Ninguno,
  consulta: Ninguno,
  cuerpo: cuerpoJson(z.strictObject({ que: z.string() })),
  respuesta: z.strictObject({ vez: z.int() }),
  atender: async () => {
    const esta = hacer[Math.min(veces, hacer.length - 1)];
    veces += 1;
    const vez = veces;
    const resultado = await esta?.();
    if (resultado === 'rechazo') return new Rechazo('sin-minimo', 'Falta.');
    return responder({ vez }, { estado: 202, encabezados: { location: `/api/prueba/${vez}` } });
  },
});

const pedir = (llave: string | null, que = 'a', quien: Identidad = DG) =>
  llamar(prueba.servicio, quien, escritura, {
    params: {},
    encabezados: llave === null ? {} : { 'idempotency-key': llave },
    cuerpo: { que },
  });

const pedidoDe = (que: string) => huellaDe(JSON.stringify(['solicitar-publicacion', {}, {}, { que }]));

/** Work that goes on until it is told how it ends. */
function trabajo() {
  let terminar: (resultado: 'bien' | 'rechazo') => void = () => undefined;
  const hecho = new Promise<'bien' | 'rechazo'>((resolver) => {
    terminar = resolver;
  });
  return { hacer: () => hecho, terminar };
}

test('a POST that writes asks for a key', async () => {
  const { estado, json } = await pedir(null);
  expect([estado, Problema.parse(json).clave, veces]).toEqual([400, 'falta-llave', 0]);
});

test('repeated, it gets the first answer, with its status and its headers, and nothing is done', async () => {
  const primera = await pedir('repetida-1');
  const segunda = await pedir('repetida-1');
  expect([primera.estado, primera.json]).toEqual([202, { vez: 1 }]);
  expect([segunda.estado, segunda.json, segunda.encabezados.get('location')]).toEqual([
    ...[202, { vez: 1 }],
    '/api/prueba/1',
  ]);
  expect([veces, segunda.encabezados.get('idempotency-replayed')]).toEqual([1, 'true']);
});

test('with another body the key is refused', async () => {
  await pedir('otra-cosa', 'a');
  const { estado, json } = await pedir('otra-cosa', 'b');
  expect([estado, Problema.parse(json).clave, veces]).toEqual([422, 'llave-reutilizada', 1]);
});

test('the key of another person is another key', async () => {
  await pedir('de-cada-quien');
  const { json } = await pedir('de-cada-quien', 'b', { ...DG, id: 'otra' });
  expect([json, veces]).toEqual([{ vez: 2 }, 2]);
});

test('two at once do the work once, and both are told the same', async () => {
  const lento = trabajo();
  hacer = [lento.hacer];
  const dos = [pedir('dos-a-la-vez'), pedir('dos-a-la-vez')];
  setTimeout(() => lento.terminar('bien'), 300);
  const respuestas = await Promise.all(dos);
  expect(respuestas.map(({ estado, json }) => [estado, json])).toEqual([
    [202, { vez: 1 }],
    [202, { vez: 1 }],
  ]);
  expect(veces).toBe(1);
});

test('it is remembered seven days, and then forgotten with what it was answered', async () => {
  const respuestas = async (): Promise<number> => {
    let cuantas = 0;
    const { contenedor } = prueba.conexion;
    for await (const blob of contenedor.listBlobsFlat({ prefix: 'respuestas/' }))
      cuantas += blob.name ? 1 : 0;
    return cuantas;
  };
  const enDias = (dias: number) => {
    const ahora = () => new Date(prueba.servicio.ahora().getTime() + dias * 86_400_000);
    return suprimirLoVencido({ ...prueba.servicio, ahora });
  };
  await enDias(30);
  await pedir('siete-dias');
  await enDias(6.9);
  await pedir('siete-dias');
  expect([veces, await respuestas()]).toEqual([1, 1]);
  await enDias(7.1);
  expect(await respuestas()).toBe(0);
  await pedir('siete-dias');
  expect(veces).toBe(2);
});

describe('the key may be used again', () => {
  test('when what was asked was refused', async () => {
    hacer = [() => Promise.resolve('rechazo'), () => Promise.resolve('bien')];
    expect((await pedir('rechazada-1')).estado).toBe(409);
    expect((await pedir('rechazada-1')).json).toEqual({ vez: 2 });
  });

  test('when it failed halfway', async () => {
    hacer = [() => Promise.reject(new Error('storage')), () => Promise.resolve('bien')];
    expect((await pedir('fallida-01')).estado).toBe(500);
    expect((await pedir('fallida-01')).json).toEqual({ vez: 2 });
  });

  test('when whoever attended it died without answering', async () => {
    const llave = huellaDe(`${DG.id}\nmurio-a-medias`);
    const pedido = pedidoDe('a');
    await prueba.servicio.almacen.respuestas.tomar(llave, pedido, '2026-11-21T18:00:00.000Z');
    expect((await pedir('murio-a-medias')).json).toEqual({ vez: 1 });
    expect((await pedir('murio-a-medias')).json).toEqual({ vez: 1 });
  });
});

test('of those who wait for one that is refused, one attends it and the rest get its answer', async () => {
  const lento = trabajo();
  hacer = [lento.hacer, () => Promise.resolve('bien')];
  const tres = [pedir('rechazada-2'), pedir('rechazada-2'), pedir('rechazada-2')];
  setTimeout(() => lento.terminar('rechazo'), 300);
  const respuestas = await Promise.all(tres);
  expect(respuestas.map(({ estado }) => estado).toSorted()).toEqual([202, 202, 409]);
  expect(respuestas.filter(({ estado }) => estado === 202).map(({ json }) => json)).toEqual([
    { vez: 2 },
    { vez: 2 },
  ]);
  expect(veces).toBe(2);
});

test('a slow one keeps its answer when whoever took it over was refused, before it and after it', async () => {
  const [lento, relevo] = [trabajo(), trabajo()];
  hacer = [lento.hacer, () => Promise.resolve('rechazo'), relevo.hacer];
  const primera = pedir('lenta-0001');
  expect((await pedir('lenta-0001')).estado).toBe(409);
  // Released by the second one, the third takes it at once.
  const tercera = pedir('lenta-0001');
  while (veces < 3) await new Promise((seguir) => setTimeout(seguir, 20));
  lento.terminar('bien');
  expect((await primera).json).toEqual({ vez: 1 });
  relevo.terminar('rechazo');
  expect((await tercera).estado).toBe(409);
  const { json, encabezados } = await pedir('lenta-0001');
  expect([json, encabezados.get('idempotency-replayed'), veces]).toEqual([{ vez: 1 }, 'true', 3]);
});

test('a slow one whose key was meanwhile used for something else leaves it alone', async () => {
  const lento = trabajo();
  hacer = [lento.hacer, () => Promise.resolve('rechazo'), () => Promise.resolve('bien')];
  const primera = pedir('lenta-0002', 'a');
  expect((await pedir('lenta-0002', 'a')).estado).toBe(409);
  expect((await pedir('lenta-0002', 'b')).json).toEqual({ vez: 3 });
  lento.terminar('bien');
  expect((await primera).json).toEqual({ vez: 1 });
  expect((await pedir('lenta-0002', 'b')).json).toEqual({ vez: 3 });
});

test('what was done and could not be noted keeps its key', async () => {
  const { respuestas } = prueba.servicio.almacen;
  jest.spyOn(respuestas, 'terminar').mockRejectedValueOnce(new Error('storage'));
  expect((await pedir('sin-anotar')).estado).toBe(500);
  const llave = huellaDe(`${DG.id}\nsin-anotar`);
  const hallada = await respuestas.tomar(llave, pedidoDe('a'), '2026-11-21T18:00:00.000Z');
  expect(hallada).toMatchObject({ peticion: pedidoDe('a'), respondida: null });
});
