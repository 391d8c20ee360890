import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HttpRequest, InvocationContext } from '@azure/functions';
import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { abrirBitacora } from '../../../../functions/almacen/almacen';
import { particiones } from '../../../../functions/almacen/claves';
import { huellaDe } from '../../../../functions/almacen/contenido';
import { respaldar } from '../../../../functions/almacen/respaldo/respaldar';
import { restaurar } from '../../../../functions/almacen/respaldo/restaurar';
import { verificarCadenas } from '../../../../functions/almacen/verificacion/verificar-cadenas';
import { diaDe } from '../../../../functions/casos/hoy';
import { publicarPlantel } from '../../../../functions/casos/publicacion/publicar-plantel';
import { solicitarPublicacion } from '../../../../functions/casos/publicacion/solicitar-publicacion';
import { type Endpoint } from '../../../../functions/http/endpoint';
import { lecturaDeCifras } from '../../../../functions/http/cifras';
import { lecturaDeLibro, lecturaDeReporte } from '../../../../functions/http/reportes';
import { escribirReporte } from '../../../../functions/libros/escribir-reporte';
import { EstadoDePublicacion } from '../../../../shared/modelo/publicacion';
import { sabana } from '../../../sabana-de-prueba';
import { type AlmacenDePrueba, almacenDePrueba } from '../../../servicio/almacen';
import { configurarOrizaba, DG, guardarSabana } from '../../../servicio/orizaba';

const HECHO = new Date('2026-11-21T20:00:00.000Z');
const MOMENTO = { periodo: 'AGODIC26', corte: 2 } as const;

let original: AlmacenDePrueba;
let destino: string;
let carpeta: string;

beforeAll(async () => {
  destino = await mkdtemp(path.join(tmpdir(), 'siseac-respaldo-'));
  original = await almacenDePrueba();
  await configurarOrizaba(original.servicio);
  await guardarSabana(original.servicio, sabana({}));
  const id = await solicitar(original, 'primera-publicacion');
  await publicarPlantel(original.servicio, { publicacion: id, plantel: '252' }, escribirReporte);
  // Asked for and not yet done: its message is in the queue, which is not copied.
  await solicitar(original, 'segunda-publicacion');
  carpeta = await respaldar(original.conexion, destino, HECHO);
});
afterAll(async () => {
  await original.cerrar();
  await rm(destino, { recursive: true });
});

async function solicitar({ servicio }: AlmacenDePrueba, llave: string): Promise<string> {
  const peticion = { caracter: 'preliminar', motivo: 'Se corrigió una calificación' } as const;
  const estado = await solicitarPublicacion(servicio, DG, MOMENTO, llave, peticion);
  return EstadoDePublicacion.parse(estado).id;
}

async function leer({ servicio }: AlmacenDePrueba, { atender }: Endpoint) {
  const solicitud = new HttpRequest({
    method: 'GET',
    url: 'https://siseac.test/api',
    params: { clave: '252', periodo: 'AGODIC26', n: '2' },
  });
  const entorno = { servicio, identificar: () => Promise.resolve(DG) };
  const contexto = new InvocationContext({ logHandler: () => undefined });
  const { status, headers, body } = await atender(() => Promise.resolve(entorno), solicitud, contexto);
  const bytes = body instanceof Uint8Array ? body : Buffer.from('');
  return { status, etag: new Headers(headers).get('etag'), mide: bytes.length, huella: huellaDe(bytes) };
}

test('a restored store gives the same reports, byte by byte, and goes on with what was pending', async () => {
  const otro = await almacenDePrueba();
  try {
    expect(await restaurar(otro.conexion, carpeta)).toMatchObject({ pendientes: 1 });
    for (const cual of [lecturaDeReporte, lecturaDeLibro, lecturaDeCifras]) {
      const antes = await leer(original, cual);
      expect([antes.status, antes.mide > 100]).toEqual([200, true]);
      expect(await leer(otro, cual)).toEqual(antes);
    }
    const cadenas = await verificarCadenas({
      ...abrirBitacora(otro.conexion, () => HECHO),
      hoy: diaDe(HECHO),
    });
    expect(cadenas.length).toBeGreaterThan(0);
    expect(cadenas.flatMap(({ roturas }) => roturas)).toEqual([]);

    const { receivedMessageItems: mensajes } = await otro.conexion.cola.receiveMessages();
    const mensaje: unknown = JSON.parse(Buffer.from(mensajes[0]?.messageText ?? '', 'base64').toString());
    expect(mensaje).toMatchObject({ plantel: '252' });

    // What is written on top of it goes on from where it was.
    await guardarSabana(otro.servicio, sabana({ gruposModulo: [] }));
    const actual = await otro.servicio.almacen.sabanas.actual(particiones.sabana('AGODIC26', 2, '252'));
    expect(actual?.version).toBe(2);
  } finally {
    await otro.cerrar();
  }
});

test('a blob that is read back otherwise than it was written is not let pass', async () => {
  const otro = await almacenDePrueba();
  try {
    const { contenedor } = otro.conexion;
    const deVerdad = contenedor.getBlockBlobClient.bind(contenedor);
    const infiel = (nombre: string) => {
      const blob = deVerdad(nombre);
      const otros = () =>
        Promise.resolve({ readableStreamBody: Readable.from([Buffer.from('otros bytes')]) });
      return Object.assign(blob, nombre.startsWith('libros/') ? { download: otros } : {});
    };
    Object.assign(contenedor, { getBlockBlobClient: infiel });
    await expect(restaurar(otro.conexion, carpeta)).rejects.toThrow(/El archivo libros\/\w+ no quedó como/);
  } finally {
    await otro.cerrar();
  }
});

test('a store with anything in it is refused, and stays as it was', async () => {
  await expect(restaurar(original.conexion, carpeta)).rejects.toThrow(/ya tiene datos/);
  expect((await leer(original, lecturaDeReporte)).status).toBe(200);
});

test('a second backup beside the first copies no blob again', async () => {
  const blobs = async (): Promise<number> =>
    (await readdir(path.join(destino, 'blobs'), { recursive: true })).length;
  const antes = await blobs();
  await respaldar(original.conexion, destino, new Date(HECHO.getTime() + 1));
  expect(await blobs()).toBe(antes);
});

test.each([
  { caso: 'without its manifest', romper: (una: string) => rm(path.join(una, 'manifiesto.json')) },
  {
    caso: 'with one more row',
    romper: (una: string) => appendFile(path.join(una, 'documentos.ndjson'), '{}\n'),
  },
  { caso: 'with fewer blobs', romper: (una: string) => writeFile(path.join(una, 'blobs.ndjson'), '') },
])('a backup $caso is refused before anything is written', async ({ romper }) => {
  const vacio = await almacenDePrueba();
  const otra = await mkdtemp(path.join(tmpdir(), 'siseac-respaldo-roto-'));
  try {
    const rota = await respaldar(original.conexion, otra, HECHO);
    await romper(rota);
    await expect(restaurar(vacio.conexion, rota)).rejects.toThrow(/respald/);
    for await (const blob of vacio.conexion.contenedor.listBlobsFlat()) expect(blob).toBeUndefined();
  } finally {
    await vacio.cerrar();
    await rm(otra, { recursive: true });
  }
});
