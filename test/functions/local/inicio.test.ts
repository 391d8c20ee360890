import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { iniciarServicio, type Servicio } from '../../servicio/servicio';

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio({ muestra: true });
});
afterAll(async () => servicio.detener());

test('serves the API behind sign-in', async () => {
  expect((await servicio.api(null, 'salud')).status).toBe(200);
  expect((await servicio.api(null, 'sesion')).status).toBe(401);
  const sesion = await servicio.api('dg', 'sesion');
  expect(await sesion.json()).toMatchObject({ id: 'dg', rol: 'direccion-general' });
});

test('a plantel sees its own, and the demo configuration is there', async () => {
  const sesion = await servicio.api('plantel252', 'sesion');
  expect(await sesion.json()).toMatchObject({
    rol: 'plantel',
    planteles: [{ clave: '252', nombre: 'Orizaba' }],
  });
  expect(await (await servicio.api('dg', 'configuracion/planteles')).json()).toHaveLength(15);
  expect((await servicio.api('plantel252', 'configuracion/planteles')).status).toBe(403);
});

test('the demo reports are published', async () => {
  const lista = await servicio.api('plantel252', 'planteles/252/reportes');
  expect(await lista.json()).toMatchObject([
    { corte: 2, edicion: { version: 1, caracter: 'definitivo' } },
    { corte: 1, edicion: { version: 1 } },
  ]);
});
