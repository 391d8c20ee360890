import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Comprobacion } from '../../../shared/modelo/comprobacion';
import { UnidadPublicada } from '../../../shared/modelo/publicacion';
import { abrir } from '../libros/escrito/libro-leido';
import { alumnosLeidos } from '../libros/escrito/unidad-leida';
import { iniciarServicio, type Servicio } from '../../servicio/servicio';

const UNIDAD = 'planteles/252/unidades/SEPDIC26/1';

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio({ muestra: true });
});
afterAll(() => servicio.detener());

test('a published unit is sent once: whoever has it is told that it is the same', async () => {
  const primera = await servicio.api('plantel252', UNIDAD);
  const etag = primera.headers.get('etag') ?? '';
  expect([primera.status, /^W\/"[0-9a-f]{64}"$/.test(etag)]).toEqual([200, true]);
  expect(UnidadPublicada.parse(await primera.json()).unidad).toBe(1);
  const segunda = await servicio.api('plantel252', UNIDAD, { encabezados: { 'if-none-match': etag } });
  expect([segunda.status, segunda.headers.get('etag'), await segunda.text()]).toEqual([304, etag, '']);
  const otra = await servicio.api('plantel252', UNIDAD, {
    encabezados: { 'if-none-match': `W/"${'0'.repeat(64)}"` },
  });
  expect(otra.status).toBe(200);
});

test('its workbook is named by plantel, unit and version, and says of each alumno what the JSON says', async () => {
  const { alumnos } = UnidadPublicada.parse(await (await servicio.api('plantel252', UNIDAD)).json());
  const respuesta = await servicio.api('plantel252', `${UNIDAD}/reporte.xlsx`);
  expect(respuesta.headers.get('content-disposition')).toMatch(/SISEAC_252_SEPDIC26_unidad1_v\d+\.xlsx/);
  const libro = await abrir(Buffer.from(await respuesta.arrayBuffer()));
  expect(alumnosLeidos(libro)).toEqual(alumnos);
  expect((await servicio.api('plantel57', `${UNIDAD}/reporte.xlsx`)).status).toBe(403);
});

test('computed again by the service it is the same, byte by byte', async () => {
  const comprobada = await servicio.api('plantel252', `${UNIDAD}/comprobacion`);
  const { igual, huella, recalculada } = Comprobacion.parse(await comprobada.json());
  expect([igual, recalculada]).toEqual([true, huella]);
  expect((await servicio.api('plantel57', `${UNIDAD}/comprobacion`)).status).toBe(403);
  expect((await servicio.api('dg', 'planteles/252/unidades/SEPDIC26/9/comprobacion')).status).toBe(404);
});
