import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Problema } from '../../../shared/modelo/problema';
import { Recibo } from '../../../shared/modelo/recibo';
import { SabanaGuardada } from '../../../shared/modelo/sabana-guardada';
import { cargaCon, cargaDe } from '../../servicio/carga';
import { configurar } from '../../servicio/configuracion';
import { iniciarServicio, type Servicio } from '../../servicio/servicio';
import { SAE } from '../../archivos-de-muestra';

const CSV = readFileSync(path.join(SAE, 'sabana-larga-252-corte2.csv'));
const LIBRO = readFileSync(path.join(SAE, 'sabana-larga-57-corte2.xlsx'));
const MB = 1024 * 1024;

let servicio: Servicio;
beforeAll(async () => {
  servicio = await iniciarServicio();
  await configurar(servicio);
});
afterAll(() => servicio.detener());

const sabana = (plantel: string, corte = 2): string =>
  `periodos/AGODIC26/cortes/${corte}/planteles/${plantel}/sabana`;

describe('a file that is not a sábana is refused with a remedy, and nothing is saved', () => {
  const csv = (texto: string) => ({ nombre: 'sabana.csv', bytes: Buffer.from(texto) });
  test.each([
    { caso: 'empty', archivo: { nombre: 'vacio.xlsx', bytes: Buffer.alloc(0) }, estado: 422 },
    {
      caso: 'not a spreadsheet',
      archivo: { nombre: 'foto.xlsx', bytes: Buffer.from('\x89PNG\r\n\x1a\nxx') },
      estado: 415,
    },
    {
      caso: 'truncated',
      archivo: { nombre: 'corto.xlsx', bytes: LIBRO.subarray(0, LIBRO.length / 2) },
      estado: 422,
    },
    { caso: 'of 26 MB', archivo: { nombre: 'grande.csv', bytes: Buffer.alloc(26 * MB, 'a,') }, estado: 413 },
    { caso: 'of 100 MB', archivo: { nombre: 'enorme.csv', bytes: Buffer.alloc(100 * MB) }, estado: 413 },
    { caso: 'of 300 MB inflated', archivo: { nombre: 'bomba.xlsx', bytes: bomba(300 * MB) }, estado: 413 },
    { caso: 'protected', archivo: { nombre: 'secreto.xlsx', bytes: protegido() }, estado: 422 },
    { caso: 'without its columns', archivo: csv('a,b,c\n1,2,3\n4,5,6\n'), estado: 422 },
  ])('$caso: $estado', async ({ archivo, estado }) => {
    const respuesta = await servicio.api('dg', sabana('103'), cargaCon(archivo));
    const problema = Problema.parse(await respuesta.json());
    expect([respuesta.status, respuesta.headers.get('content-type')]).toEqual([
      estado,
      'application/problem+json',
    ]);
    expect(problema.remedio).toMatch(/^[A-ZÁÉÍÓÚ].{15,}/);
    expect((await servicio.api('dg', sabana('103'))).status).toBe(404);
  });

  test('bad files among good ones refuse them all, and each of them is told', async () => {
    const carga = cargaCon(
      { nombre: 'buena.csv', bytes: CSV },
      { nombre: 'mala.pdf', bytes: Buffer.from('%PDF-1.7') },
      { nombre: 'vacia.csv', bytes: Buffer.alloc(0) },
    );
    const respuesta = await servicio.api('dg', sabana('252'), carga);
    expect(Problema.parse(await respuesta.json())).toMatchObject({
      status: 415,
      detail: '«mala.pdf»: Es un PDF, no una hoja de cálculo. «vacia.csv»: El archivo está vacío.',
      remedio: expect.stringMatching(/Cargue la exportación del SAE.*Obténgalo de nuevo/),
    });
    expect((await servicio.api('dg', sabana('252'))).status).toBe(404);
  });

  test('what says of another plantel is refused with its receipt', async () => {
    const respuesta = await servicio.api('dg', sabana('57', 1), cargaDe('252-orizaba/corte1'));
    const { status, recibo } = Problema.parse(await respuesta.json());
    expect(status).toBe(422);
    expect(recibo?.registros.rechazadas).toBe(recibo?.registros.leidas);
    expect((await servicio.api('dg', sabana('57', 1))).status).toBe(404);
  });

  test.each([
    { caso: 'no files', pedido: cargaCon(), estado: 422 },
    {
      caso: 'a plantel nobody registered',
      ruta: sabana('999'),
      pedido: cargaDe('incidencias-252.csv'),
      estado: 404,
    },
    { caso: 'a corte that does not exist', ruta: sabana('252').replace('/2/', '/4/'), estado: 422 },
    { caso: 'a periodo badly written', ruta: sabana('252').replace('AGODIC26', 'agosto'), estado: 422 },
    { caso: 'simular=si', ruta: `${sabana('252')}?simular=si`, estado: 422 },
    {
      caso: 'plain text',
      pedido: { metodo: 'PUT', cuerpo: 'hola', encabezados: { 'content-type': 'text/plain' } },
      estado: 415,
    },
    {
      caso: 'half a form',
      pedido: {
        metodo: 'PUT',
        cuerpo: '--x\r\ncontent-disposition: form-data; name="archivos"; filename="a.csv"\r\n\r\na,b',
        encabezados: { 'content-type': 'multipart/form-data; boundary=x' },
      },
      estado: 422,
    },
    {
      caso: 'JSON that is not sheets',
      pedido: {
        metodo: 'PUT',
        cuerpo: JSON.stringify({ hojas: [{ archivo: 'x', hoja: null, filas: [[{ $where: 1 }]] }] }),
        encabezados: { 'content-type': 'application/json' },
      },
      estado: 422,
    },
  ])('$caso: $estado', async ({ ruta = sabana('252'), pedido = cargaDe('incidencias-252.csv'), estado }) => {
    const respuesta = await servicio.api('dg', ruta, pedido);
    expect([respuesta.status, Problema.parse(await respuesta.json()).status]).toEqual([estado, estado]);
  });
});

describe('a query that is not understood is refused, and nothing is saved', () => {
  test.each([
    { consulta: 'Simular=1', campo: 'consulta', detalle: '«Simular»' },
    { consulta: 'simular=1&otro=1', campo: 'consulta', detalle: '«otro»' },
    { consulta: 'simular=1&simular=0', campo: 'consulta.simular', detalle: 'más de una vez' },
    { consulta: 'simular=', campo: 'consulta.simular', detalle: 'simular es 0 o 1' },
  ])('?$consulta', async ({ consulta, campo, detalle }) => {
    const ruta = sabana('252', 3);
    const carga = cargaDe('sabana-larga-252-corte2.csv');
    const respuesta = await servicio.api('dg', `${ruta}?${consulta}`, carga);
    expect(Problema.parse(await respuesta.json())).toMatchObject({
      status: 422,
      clave: 'solicitud-no-valida',
      campo,
      detail: expect.stringContaining(detalle),
    });
    expect((await servicio.api('dg', ruta)).status).toBe(404);
  });

  test('where none is admitted', async () => {
    const respuesta = await servicio.api('dg', 'configuracion/planteles?pagina=2');
    expect([respuesta.status, await respuesta.json()]).toMatchObject([422, { campo: 'consulta' }]);
  });
});

describe('versions', () => {
  test('every upload is one; the same files again are not; undoing goes back, and is not lost', async () => {
    const guardar = async (...archivos: string[]) => {
      const respuesta = await servicio.api('dg', sabana('252'), cargaDe(...archivos));
      return respuesta.headers.get('etag');
    };
    const vigente = async () => {
      const respuesta = await servicio.api('dg', sabana('252'));
      return respuesta.status === 404 ? null : SabanaGuardada.parse(await respuesta.json());
    };
    const deshacer = async (): Promise<unknown> => {
      const encabezados = { 'if-match': (await servicio.api('dg', sabana('252'))).headers.get('etag') ?? '' };
      return (await servicio.api('dg', sabana('252'), { metodo: 'DELETE', encabezados })).json();
    };

    expect(await guardar('sabana-larga-252-corte2.csv')).toBe('"1"');
    const primera = await vigente();
    expect(primera).toMatchObject({ version: 1, guardadaPor: 'Elena Robles Marín' });
    expect(await guardar('sabana-larga-252-corte2.csv')).toBe('"1"');
    expect(await guardar('252-orizaba/corte2')).toBe('"2"');
    // Undone is what was read, and not what somebody loaded meanwhile.
    const sobre = async (encabezados: Readonly<Record<string, string>>) => {
      const respuesta = await servicio.api('dg', sabana('252'), { metodo: 'DELETE', encabezados });
      return [respuesta.status, Problema.parse(await respuesta.json()).clave];
    };
    expect(await sobre({})).toEqual([428, 'falta-version']);
    expect(await sobre({ 'if-match': '"1"' })).toEqual([412, 'version-cambiada']);
    expect(await deshacer()).toEqual({ version: 1 });
    expect(await vigente()).toEqual(primera);
    expect(await guardar('252-orizaba/corte2')).toBe('"3"');
    expect(await deshacer()).toEqual({ version: 1 });
    expect(await deshacer()).toEqual({ version: null });
    expect(await vigente()).toBeNull();
    expect((await servicio.api('dg', sabana('252'), { metodo: 'DELETE' })).status).toBe(404);
    expect(await guardar('sabana-larga-252-corte2.csv')).toBe('"4"');
  });

  test('two at once are two versions', async () => {
    const versiones = await Promise.all(
      ['sabana-larga-252-corte2.csv', '252-orizaba/corte1'].map(async (archivo) =>
        (await servicio.api('dg', sabana('252', 1), cargaDe(archivo))).headers.get('etag'),
      ),
    );
    expect(versiones.toSorted()).toEqual(['"1"', '"2"']);
  });
});

test('a part of what is saved says, tried and saved, what it takes away; the receipt that is kept is of its files alone', async () => {
  const ruta = sabana('252', 3);
  const recibo = async (consulta: string, archivo: string) => {
    const respuesta = await servicio.api('dg', `${ruta}${consulta}`, cargaDe(archivo));
    return Recibo.parse(await respuesta.json());
  };
  const UNO = '252-orizaba/corte3/101_CIEN-04.xlsx';
  const entera = await recibo('', '252-orizaba/corte3');
  expect(entera.gruposModulo).toBe(16);
  const avisada = await recibo('?simular=1', UNO);
  expect(avisada.observaciones[0]).toMatchObject({
    gravedad: 'aviso',
    clave: 'grupos-que-faltan',
    motivo: expect.stringMatching(/ 15 grupos-módulo que esta carga no trae: 101 COHU-04, .* y 10 más\./),
    remedio: 'Si el plantel los tiene, cargue juntos todos sus archivos.',
  });
  expect(await recibo('?simular=1', '252-orizaba/corte3')).toEqual(entera);
  expect(await recibo('', UNO)).toEqual(avisada);
  const guardada = SabanaGuardada.parse(await (await servicio.api('dg', ruta)).json());
  expect(guardada.recibo.observaciones).toEqual(avisada.observaciones.slice(1));
  // Sent twice by a connection that fails, it is still one version: undoing it brings the rest back.
  const otraVez = await servicio.api('dg', ruta, cargaDe(UNO));
  expect(otraVez.headers.get('etag')).toBe(`"${guardada.version}"`);
});

test('incidencias that were never uploaded are called by their name', async () => {
  const respuesta = await servicio.api('dg', 'periodos/AGODIC26/planteles/252/incidencias');
  expect(Problema.parse(await respuesta.json())).toMatchObject({
    status: 404,
    clave: 'sin-incidencias',
    title: 'No hay incidencias cargadas',
  });
});

test('rows of an open workbook give the receipt that their file gives', async () => {
  const filas = CSV.toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
    .map((linea) => linea.split(','));
  const hojas = [{ archivo: 'sabana-larga-252-corte2.csv', hoja: null, filas }];
  const json = await servicio.api('dg', `${sabana('252')}?simular=1`, {
    metodo: 'PUT',
    cuerpo: JSON.stringify({ hojas }),
    encabezados: { 'content-type': 'application/json' },
  });
  const archivo = await servicio.api(
    'dg',
    `${sabana('252')}?simular=1`,
    cargaDe('sabana-larga-252-corte2.csv'),
  );
  expect(Recibo.parse(await json.json())).toEqual(Recibo.parse(await archivo.json()));
});

/** A zip with one part of zeros that inflates to `tamano`; its directory tells the truth. */
function bomba(tamano: number): Buffer {
  const nombre = Buffer.from('xl/worksheets/sheet1.xml');
  const comprimido = deflateRawSync(Buffer.alloc(tamano));
  const comun = Buffer.alloc(26);
  comun.writeUInt16LE(20, 0);
  comun.writeUInt16LE(8, 4);
  comun.writeUInt32LE(comprimido.length, 14);
  comun.writeUInt32LE(tamano, 18);
  comun.writeUInt16LE(nombre.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), comun, nombre, comprimido]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), comun, Buffer.alloc(14), nombre]);
  const fin = Buffer.alloc(22);
  fin.write('PK\x05\x06');
  fin.writeUInt16LE(1, 8);
  fin.writeUInt16LE(1, 10);
  fin.writeUInt32LE(central.length, 12);
  fin.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, fin]);
}

/** How Office keeps an encrypted workbook: a compound file with a stream of that name. */
function protegido(): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(512),
  ]);
}
