import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { paginaDe } from '../../../shared/modelo/pagina';
import { Problema } from '../../../shared/modelo/problema';
import {
  EstadoDePublicacion,
  UnidadListada,
  UnidadPublicada,
  VersionPublicada,
} from '../../../shared/modelo/publicacion';
import { TableroDeUnidad } from '../../../shared/modelo/tablero-de-unidad';
import { terminar } from '../../servicio/publicar';
import { iniciarServicio, type Persona, type Servicio } from '../../servicio/servicio';

/* The unit that the demo data publish, published again and then withdrawn, over HTTP. */

const UNIDAD = 'planteles/252/unidades/SEPDIC26/1';
const MOMENTO = 'periodos/SEPDIC26/unidades/1';
const MOTIVO = 'Se publicó con una captura sin revisar';

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio({ muestra: true });
  const respuesta = await servicio.api('dg', `${MOMENTO}/publicaciones`, {
    metodo: 'POST',
    encabezados: { 'idempotency-key': randomUUID() },
    cuerpo: JSON.stringify({ caracter: 'preliminar', motivo: 'Se abrió de nuevo' }),
  });
  await terminar(servicio, EstadoDePublicacion.parse(await respuesta.json()).id);
});
afterAll(() => servicio.detener());

const leer = (cola = '', quien: Persona = 'plantel252') => servicio.api(quien, `${UNIDAD}${cola}`);
const versionDe = async (respuesta: Response) =>
  UnidadPublicada.parse(await respuesta.json()).edicion.version;
const retirar = (
  version: number,
  queda: 'anterior' | 'ninguna',
  { quien = 'dg', llave = randomUUID() }: { readonly quien?: Persona; readonly llave?: string } = {},
) =>
  servicio.api(quien, `${UNIDAD}/retiros`, {
    metodo: 'POST',
    encabezados: { 'idempotency-key': llave, 'if-match': `"${version}"` },
    cuerpo: JSON.stringify({ motivo: MOTIVO, queda }),
  });
const rechazo = async (respuesta: Response) => {
  const { clave, detail } = Problema.parse(await respuesta.json());
  return { estado: respuesta.status, clave, detail };
};
const enElTablero = async () => {
  const tablero = await servicio.api('dg', `${MOMENTO}/planteles`);
  return TableroDeUnidad.parse(await tablero.json()).find(({ plantel }) => plantel.clave === '252');
};

test('the version that was replaced is read by its number, with its workbook', async () => {
  expect(await versionDe(await leer())).toBe(2);
  expect(await versionDe(await leer('?version=1'))).toBe(1);
  const libro = await leer('/reporte.xlsx?version=1');
  expect(libro.headers.get('content-disposition')).toContain('SISEAC_252_SEPDIC26_unidad1_v1.xlsx');
  expect(await rechazo(await leer('?version=3'))).toMatchObject({
    estado: 404,
    clave: 'version-no-publicada',
  });
  expect((await leer('?version=1', 'plantel57')).status).toBe(403);
});

test('only Dirección General withdraws it, and the version that it read', async () => {
  expect(await rechazo(await retirar(2, 'ninguna', { quien: 'plantel252' }))).toMatchObject({ estado: 403 });
  expect(await rechazo(await retirar(1, 'ninguna'))).toMatchObject({
    estado: 412,
    clave: 'version-cambiada',
  });
  expect(await versionDe(await leer())).toBe(2);
});

test('taken back, the one before it is read again, and the one withdrawn is not', async () => {
  const llave = randomUUID();
  for (let vez = 0; vez < 2; vez += 1) {
    expect(await (await retirar(2, 'anterior', { llave })).json()).toEqual({ version: 1 });
  }
  expect(await versionDe(await leer())).toBe(1);
  expect(await rechazo(await leer('?version=2'))).toMatchObject({ estado: 410, clave: 'version-retirada' });
  expect(await enElTablero()).toMatchObject({ publicado: { version: 1 }, retiro: null });
  expect(await rechazo(await retirar(1, 'anterior'))).toMatchObject({
    estado: 409,
    clave: 'sin-version-anterior',
  });
});

test('withdrawn whole, nobody reads it in any form, and the lists say since when and why', async () => {
  expect(await (await retirar(1, 'ninguna')).json()).toEqual({ version: null });
  for (const cola of ['', '?version=1', '/reporte.xlsx', '/comprobacion']) {
    expect([cola, await rechazo(await leer(cola))]).toEqual([
      cola,
      {
        estado: 410,
        clave: 'reporte-retirado',
        detail: expect.stringMatching(
          new RegExp(
            `^El reporte del plantel 252, unidad 1 de SEPDIC26, se retiró el .* Motivo: ${MOTIVO}$`,
            'u',
          ),
        ),
      },
    ]);
  }
  const unidades = await servicio.api('plantel252', 'planteles/252/unidades');
  expect(paginaDe(UnidadListada).parse(await unidades.json()).elementos).toMatchObject([
    { edicion: { version: 1 }, retiro: { por: 'Elena Robles Marín', motivo: MOTIVO } },
  ]);
  const versiones = async (cola: string) =>
    paginaDe(VersionPublicada).parse(await (await leer(`/versiones?limite=1${cola}`)).json());
  // A page goes on where the one before ended.
  const una = await versiones('');
  const otra = await versiones(`&pagina=${encodeURIComponent(una.siguiente ?? '')}`);
  const estados = [...una.elementos, ...otra.elementos].map(({ edicion, estado }) => [
    edicion.version,
    estado,
  ]);
  expect(estados).toEqual([
    [2, 'retirada'],
    [1, 'retirada'],
  ]);
  expect(await enElTablero()).toMatchObject({ publicado: null, retiro: { motivo: MOTIVO } });
});
