import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { filas, filasDeCadena, particiones } from '../../../../functions/almacen/claves';
import { huellaDe } from '../../../../functions/almacen/contenido';
import { Documentos } from '../../../../functions/almacen/documentos';
import { almacenDePrueba, type AlmacenDePrueba } from '../../../servicio/almacen';
import { bitacoraDePrueba, CADENA, SABANA } from '../../../servicio/bitacora';
import { FIRMA } from '../../../servicio/orizaba';
import { vaciarAlmacen } from '../../../servicio/vaciar-almacen';

/* What has not the shape that it should is a fault of its chain; the others are proved all the same. */

const OTRA = particiones.sabana('AGODIC26', 2, '57');

let prueba: AlmacenDePrueba;
let bitacora: ReturnType<typeof bitacoraDePrueba>;
beforeAll(async () => {
  prueba = await almacenDePrueba();
});
afterAll(() => prueba.cerrar());
beforeEach(async () => {
  bitacora = bitacoraDePrueba(prueba.conexion);
  for (const texto of ['a', 'b', 'c']) await bitacora.guardar(texto);
  await bitacora.guardar('a', OTRA);
  expect(await bitacora.roturas()).toEqual([]);
});
afterEach(() => vaciarAlmacen(prueba.conexion));

const alterar = (
  tabla: 'bitacora' | 'documentos',
  partitionKey: string,
  rowKey: string,
  columnas: Readonly<Record<string, string | number>> = { que: 'nada' },
) => prueba.conexion.tabla(tabla).updateEntity({ partitionKey, rowKey, ...columnas }, 'Replace');

const filaDelMovimiento = async (version: number) => {
  const renglones = await bitacora.tabla.listarParticion(SABANA);
  const suyo = renglones.find(({ columnas }) =>
    String(columnas['movimiento']).includes(`"version":${version},`),
  );
  return suyo?.fila ?? '';
};

test.each([
  {
    que: 'a version',
    hacer: () => alterar('documentos', SABANA, filas.version(2)),
    dice: { n: 2, campo: 'version', detalle: 'la versión 2 guardada no se entiende' },
  },
  {
    que: 'a movement',
    hacer: async () => alterar('documentos', SABANA, await filaDelMovimiento(2)),
    dice: { n: 2, campo: 'fila', detalle: 'su movimiento no se entiende' },
  },
  {
    que: 'a movement that is no JSON',
    hacer: async () => alterar('documentos', SABANA, await filaDelMovimiento(2), { movimiento: '{' }),
    dice: { n: null, campo: 'movimiento', detalle: 'de sabana/AGODIC26/2/252, un movimiento no se entiende' },
  },
  {
    que: 'an entry',
    hacer: () => alterar('bitacora', particiones.cadena(CADENA), filasDeCadena.asiento(2)),
    dice: { n: 2, campo: 'asiento', detalle: 'no se entiende' },
  },
  {
    que: 'the last entry',
    hacer: () => alterar('bitacora', particiones.cadena(CADENA), filasDeCadena.asiento(3)),
    dice: { n: 3, campo: 'asiento', detalle: 'no se entiende' },
  },
  {
    que: 'the end of the chain',
    hacer: () => alterar('bitacora', particiones.cadena(CADENA), filasDeCadena.actual),
    dice: { n: 3, campo: 'n', detalle: 'no se entiende en cuál termina la cadena' },
  },
])('$que', async ({ hacer, dice }) => {
  await hacer();
  expect(await bitacora.roturas()).toContainEqual(dice);
  expect(await bitacora.roturas('57')).toEqual([]);
});

test('a receipt that is what it is named by, and names nothing that can be read', async () => {
  const texto = JSON.stringify({ archivos: 'ninguno' });
  const constancia = huellaDe(texto);
  await prueba.conexion.contenedor
    .getBlockBlobClient(`constancias/${constancia}`)
    .uploadData(gzipSync(texto));
  const particion = particiones.sabana('AGODIC26', 3, CADENA);
  await new Documentos(bitacora.tabla, z.looseObject({})).agregar(particion, null, { constancia }, FIRMA);
  expect(await bitacora.roturas()).toEqual([
    { n: 4, campo: 'contenido', detalle: `no se entiende qué nombra constancias/${constancia}` },
  ]);
});

test('a suppression that is noted and cannot be read excuses nothing', async () => {
  const contenido = await prueba.servicio.almacen.contenido.guardarJson('configuracion', { periodo: 5 });
  const firma = { ...FIRMA, accion: 'suprimir' } as const;
  await new Documentos(bitacora.tabla, z.looseObject({})).agregar(
    particiones.supresion('AGODIC26'),
    null,
    { contenido },
    firma,
  );
  await prueba.conexion.tabla('documentos').deleteEntity(SABANA, filas.version(2));
  expect(await bitacora.roturas()).toEqual([
    { n: 2, campo: 'version', detalle: 'ya no está la versión 2 que se anotó' },
  ]);
});

test('a movement that was made sure never to happen is no fault', async () => {
  const rowKey = `${await filaDelMovimiento(3)}-otro`;
  await prueba.conexion.tabla('documentos').createEntity({ partitionKey: SABANA, rowKey, anulado: true });
  expect(await bitacora.roturas()).toEqual([]);
});

test('what is announced in a place that cannot be was never written, and no chain is unproved for it', async () => {
  const columnas = { tabla: 'documentos', particion: 'x'.repeat(600), fila: 'b|nunca', anunciado: '' };
  const fila = filasDeCadena.intento('roto');
  await bitacora.cadenas.escribir(particiones.cadena(CADENA), [{ hacer: 'crear', fila, columnas }]);
  expect([await bitacora.roturas(), await bitacora.roturas('57')]).toEqual([[], []]);
});
