import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type BlockBlobClient, type ContainerClient } from '@azure/storage-blob';
import { Barrido } from '../../../functions/almacen/barrido';
import { filas, particiones, tramosDeParticiones } from '../../../functions/almacen/claves';
import { CLASES, Contenido, huellaDe } from '../../../functions/almacen/contenido';
import { Tabla } from '../../../functions/almacen/tabla';
import { type Servicio } from '../../../functions/casos/servicio';
import { sabana } from '../../sabana-de-prueba';
import { almacenDePrueba, type AlmacenDePrueba } from '../../servicio/almacen';
import { bitacoraDePrueba } from '../../servicio/bitacora';
import { contenidosDe } from '../../servicio/contenidos';
import { configurarOrizaba, FIRMA, guardarSabana, RECIBO } from '../../servicio/orizaba';
import { vaciarAlmacen } from '../../servicio/vaciar-almacen';

const DIA_MS = 24 * 60 * 60 * 1000;

let prueba: AlmacenDePrueba;
let almacen: Servicio['almacen'];
beforeAll(async () => {
  prueba = await almacenDePrueba();
  ({ almacen } = prueba.servicio);
});
afterAll(() => prueba.cerrar());
beforeEach(async () => {
  await vaciarAlmacen(prueba.conexion);
  await configurarOrizaba(prueba.servicio);
  await guardarSabana(prueba.servicio, sabana({}));
});

/** By the clock of the storage, which is the real one. */
const dentroDe = (dias: number): Date => new Date(Date.now() + dias * DIA_MS);
const barrer = (dias: number) => almacen.barrido.barrer(dentroDe(dias));
const contenidos = () => contenidosDe(prueba.conexion);

test('what nothing names goes when it is eight days old, and not before', async () => {
  const nombrados = await contenidos();
  for (const clase of CLASES) await almacen.contenido.guardarBytes(clase, Buffer.from('de nadie'));
  const todos = await contenidos();
  expect(await barrer(6)).toBe(0);
  expect(await contenidos()).toEqual(todos);
  expect(await barrer(8)).toBe(CLASES.length);
  expect(await contenidos()).toEqual(nombrados);
  expect((await bitacoraDePrueba(prueba.conexion).verificar()).flatMap(({ roturas }) => roturas)).toEqual([]);
});

test('what was replaced stays, and so does what a receipt, a list of capturas or an answer names', async () => {
  const archivo = await almacen.contenido.guardarBytes('archivos', Buffer.from('un libro'));
  const archivos = [{ nombre: 'a.xlsx', huella: archivo, bytes: 8 }];
  const particion = particiones.sabana('AGODIC26', 2, '252');
  await almacen.sabanas.guardar(particion, sabana({ gruposModulo: [] }), { archivos, recibo: RECIBO }, FIRMA);
  const celdas = await almacen.contenido.guardarJson('capturas', ['celdas']);
  const capturas = await almacen.reportes.guardarProcedencia([
    { grupo: '101', asignatura: 'a', version: 1, celdas },
  ]);
  const reporte = bitacoraDePrueba(prueba.conexion);
  await reporte.guardar(capturas, particiones.reporte('252', 'AGODIC26', 2));
  const toma = await almacen.respuestas.tomar(huellaDe('llave'), huellaDe('pedido'), FIRMA.cuando);
  if (!('llave' in toma)) throw new Error('the key was taken');
  await almacen.respuestas.terminar(toma, { estado: 200, encabezados: {}, json: null });
  const todos = await contenidos();
  expect(await barrer(8)).toBe(0);
  expect(await contenidos()).toEqual(todos);
});

test('where documents were lost, nothing goes, and that is told', async () => {
  const cliente = prueba.conexion.tabla('documentos');
  for await (const { partitionKey = '', rowKey = '' } of cliente.listEntities()) {
    await cliente.deleteEntity(partitionKey, rowKey);
  }
  const toma = await almacen.respuestas.tomar(huellaDe('otra llave'), huellaDe('pedido'), FIRMA.cuando);
  if (!('llave' in toma)) throw new Error('the key was taken');
  await almacen.respuestas.terminar(toma, { estado: 200, encabezados: {}, json: null });
  const todos = await contenidos();
  await expect(barrer(8)).rejects.toThrow('no document names any content');
  expect(await contenidos()).toEqual(todos);
});

test('more than half of many stay, and that is told, unless a periodo was suppressed or they are answers', async () => {
  for (let cual = 0; cual < 21; cual += 1) {
    for (const clase of ['libros', 'respuestas', 'normas'] as const) {
      if (clase !== 'normas' || cual < 20) await almacen.contenido.guardarBytes(clase, Buffer.from([cual]));
    }
  }
  const deClase = async (clase: string) => (await contenidos()).filter((una) => una.startsWith(clase)).length;
  await expect(barrer(8)).rejects.toThrow(/: libros$/);
  expect([await deClase('libros'), await deClase('respuestas'), await deClase('normas')]).toEqual([21, 0, 0]);
  const hecha = dentroDe(-20).toISOString().slice(0, 10);
  const supresion = { periodo: 'AGODIC20', anios: 5, anunciada: hecha, hecha };
  await almacen.supresiones.guardar(particiones.supresion('AGODIC20'), supresion, FIRMA);
  await expect(barrer(12)).rejects.toThrow('libros');
  expect(await barrer(8)).toBe(21);
  expect(await deClase('libros')).toBe(0);
});

test('every partition is read, and once, wherever the parts are cut', () => {
  const tramos = tramosDeParticiones(['FEBJUL26', 'AGODIC26']);
  expect(tramos.length).toBeGreaterThan(20);
  expect([tramos[0]?.desde, tramos.at(-1)?.hasta]).toEqual(['', '~']);
  tramos.forEach(({ desde, hasta }, indice) => {
    expect(desde < hasta).toBe(true);
    if (indice > 0) expect(tramos[indice - 1]?.hasta).toBe(desde);
  });
});

describe('what one that is named may name stays, and that is told, and the rest goes, where it', () => {
  test.each([
    {
      como: 'cannot be read',
      hacer: (blob: BlockBlobClient) => blob.uploadData(Buffer.from('x')),
    },
    { como: 'is missing', hacer: (blob: BlockBlobClient) => blob.delete() },
  ])('is a receipt that $como', async ({ hacer }) => {
    const entrega = await almacen.sabanas.actual(particiones.sabana('AGODIC26', 2, '252'));
    const constancia = `constancias/${entrega?.datos.constancia ?? ''}`;
    await hacer(prueba.conexion.contenedor.getBlockBlobClient(constancia));
    const suyo = await almacen.contenido.guardarBytes('archivos', Buffer.from('quizá suyo'));
    const otro = await almacen.contenido.guardarBytes('libros', Buffer.from('de nadie'));
    await expect(barrer(8)).rejects.toThrow('archivos');
    const quedan = await contenidos();
    expect([quedan.includes(`archivos/${suyo}`), quedan.includes(`libros/${otro}`)]).toEqual([true, false]);
  });

  test('is a list of capturas that is missing', async () => {
    const datos = JSON.stringify({ insumos: { capturas: huellaDe('una lista que falta') } });
    await new Tabla(prueba.conexion.tabla('documentos')).escribir(particiones.reporte('252', 'AGODIC26', 2), [
      { hacer: 'crear', fila: filas.version(1), columnas: { anterior: 0, datos } },
    ]);
    const suyas = await almacen.contenido.guardarJson('capturas', ['quizá suyas']);
    await expect(barrer(8)).rejects.toThrow(/: capturas$/);
    expect(await contenidos()).toContain(`capturas/${suyas}`);
  });
});

test('an old one that somebody writes again is young again, and once a day is enough', async () => {
  const { contenedor } = prueba.conexion;
  const escribir = (dias: number) =>
    new Contenido(contenedor, undefined, () => dentroDe(dias)).guardarJson('capturas', ['celdas']);
  const blob = contenedor.getBlobClient(`capturas/${await escribir(0)}`);
  const { etag, contentType, contentEncoding } = await blob.getProperties();
  await escribir(0.9);
  expect((await blob.getProperties()).etag).toBe(etag);
  await escribir(1.1);
  const otra = await blob.getProperties();
  expect(otra.etag).not.toBe(etag);
  expect([otra.contentType, otra.contentEncoding]).toEqual([contentType, contentEncoding]);
});

test('one that is written again when it was already listed stays', async () => {
  const huella = await almacen.contenido.guardarJson('capturas', ['celdas']);
  const otraVez = new Contenido(prueba.conexion.contenedor, undefined, () => dentroDe(8));
  const enMedio = conAntesDeBorrar(prueba.conexion.contenedor, () =>
    otraVez.guardarJson('capturas', ['celdas']),
  );
  const barrido = new Barrido(
    {
      documentos: new Tabla(prueba.conexion.tabla('documentos')),
      otras: [],
      tramos: () => Promise.resolve(tramosDeParticiones([])),
      seSuprimio: () => Promise.resolve(false),
    },
    new Contenido(enMedio),
  );
  expect(await barrido.barrer(dentroDe(8))).toBe(0);
  expect(await almacen.contenido.revisar('capturas', huella)).toBe('bien');
});

test('one that is swept between being found and being made young is written', async () => {
  const { contenedor } = prueba.conexion;
  const huella = await almacen.contenido.guardarJson('capturas', ['celdas']);
  const borrado = conAntesDeTocar(contenedor, () => almacen.contenido.borrar('capturas', huella));
  await new Contenido(borrado, undefined, () => dentroDe(8)).guardarJson('capturas', ['celdas']);
  expect(await almacen.contenido.revisar('capturas', huella)).toBe('bien');
});

/** A container where something happens right before a content is deleted. */
const conAntesDeBorrar = (contenedor: ContainerClient, antes: () => Promise<unknown>): ContainerClient =>
  conOtro(contenedor, 'getBlobClient', (nombre) => {
    const blob = contenedor.getBlobClient(nombre);
    const borrar = blob.deleteIfExists.bind(blob);
    blob.deleteIfExists = async (opciones) => {
      await antes();
      return borrar(opciones);
    };
    return blob;
  });

/** And one where it does right before the headers of one are written. */
const conAntesDeTocar = (contenedor: ContainerClient, antes: () => Promise<unknown>): ContainerClient =>
  conOtro(contenedor, 'getBlockBlobClient', (nombre) => {
    const blob = contenedor.getBlockBlobClient(nombre);
    const tocar = blob.setHTTPHeaders.bind(blob);
    blob.setHTTPHeaders = async (...datos) => {
      await antes();
      return tocar(...datos);
    };
    return blob;
  });

function conOtro(
  contenedor: ContainerClient,
  cual: 'getBlobClient' | 'getBlockBlobClient',
  hacer: (nombre: string) => unknown,
): ContainerClient {
  return new Proxy(contenedor, {
    get(de, nombre) {
      if (nombre === cual) return hacer;
      if (nombre === 'getBlobClient') return de.getBlobClient.bind(de);
      if (nombre === 'getBlockBlobClient') return de.getBlockBlobClient.bind(de);
      return de.listBlobsFlat.bind(de);
    },
  });
}
