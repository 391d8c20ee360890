import { expect, test } from '@jest/globals';
import { HttpRequest } from '@azure/functions';
import { Rechazo } from '../../../functions/casos/rechazo';
import { rechazoPorTamano } from '../../../functions/http/cuerpo';
import { cuerpoDeAsignaturas } from '../../../functions/http/cuerpo-de-asignaturas';
import { cuerpoDeCarga } from '../../../functions/http/cuerpo-de-carga';

const MB = 1024 * 1024;
const archivo = (nombre: string, bytes = 3): File => new File([new Uint8Array(bytes)], nombre);

/** Reads a form as it arrives. */
async function leer(
  partes: readonly (readonly [campo: string, parte: string | File])[],
  tipoEnMayusculas = false,
) {
  const formulario = new FormData();
  for (const [campo, parte] of partes) formulario.append(campo, parte);
  const codificado = new Response(formulario);
  const tipo = codificado.headers.get('content-type') ?? '';
  const solicitud = new HttpRequest({
    method: 'PUT',
    url: 'https://localhost/api/sabana',
    headers: {
      'content-type': tipoEnMayusculas ? tipo.replace('multipart/form-data', 'Multipart/Form-Data') : tipo,
    },
    body: { bytes: new Uint8Array(await codificado.arrayBuffer()) },
  });
  const leido = await cuerpoDeCarga.leer(solicitud);
  if (leido instanceof Rechazo) return { clave: leido.clave, detalle: leido.detalle, remedio: leido.remedio };
  return 'archivos' in leido ? leido.archivos.map(({ nombre }) => nombre) : null;
}

test('files arrive in their order, whatever the case of the content type', async () => {
  const partes = [
    ['archivos', archivo('b.csv')],
    ['archivos', archivo('a.csv')],
  ] as const;
  expect(await leer(partes)).toEqual(['b.csv', 'a.csv']);
  expect(await leer(partes, true)).toEqual(['b.csv', 'a.csv']);
});

test.each([
  { caso: 'a file under another name', parte: ['file', archivo('a.csv')] as const, nombre: '«file»' },
  { caso: 'a text beside the files', parte: ['corte', '2'] as const, nombre: '«corte»' },
  { caso: 'a text in their place', parte: ['archivos', 'a,b'] as const, nombre: '«archivos»' },
])('$caso is refused by its name', async ({ parte, nombre }) => {
  expect(await leer([['archivos', archivo('buena.csv')], parte])).toMatchObject({
    clave: 'solicitud-no-valida',
    detalle: expect.stringContaining(nombre),
    remedio: expect.stringContaining('«archivos»'),
  });
});

test.each([
  { caso: '25 MB in two files', tamanos: [24 * MB, MB], rechazo: null },
  { caso: 'one byte more', tamanos: [24 * MB, MB + 1], rechazo: '25 MB' },
  { caso: '1000 files', tamanos: Array.from({ length: 1000 }, () => 1), rechazo: null },
  { caso: '1001 files', tamanos: Array.from({ length: 1001 }, () => 1), rechazo: 'el máximo es 1000' },
])('$caso, by their true size', async ({ tamanos, rechazo }) => {
  const leido = await leer(tamanos.map((bytes, i) => ['archivos', archivo(`${i}.csv`, bytes)] as const));
  if (rechazo === null) expect(leido).toHaveLength(tamanos.length);
  else {
    expect(leido).toMatchObject({
      clave: 'solicitud-demasiado-grande',
      detalle: expect.stringContaining(rechazo),
    });
  }
});

const REEMPLAZA = expect.stringMatching(/guarde los libros como CSV; no los cargue por partes/);

test.each([
  { caso: 'announced', headers: { 'content-length': String(26 * MB) } },
  { caso: 'in rows', headers: { 'content-type': 'application/json' }, bytes: 25 * MB + 1 },
])('a load replaces the one before it: too large, $caso, it is not asked for in parts', async (grande) => {
  const solicitud = new HttpRequest({
    method: 'PUT',
    url: 'https://localhost/api/sabana',
    headers: { ...grande.headers },
    body: { bytes: new Uint8Array(grande.bytes ?? 0) },
  });
  expect(rechazoPorTamano(solicitud, cuerpoDeCarga) ?? (await cuerpoDeCarga.leer(solicitud))).toMatchObject({
    clave: 'solicitud-demasiado-grande',
    remedio: REEMPLAZA,
  });
});

test('nor are its files, together; what is only tried may be', async () => {
  const archivos = [24 * MB, MB + 1].map((bytes, i) => ['archivos', archivo(`${i}.csv`, bytes)] as const);
  expect(await leer(archivos)).toMatchObject({ remedio: REEMPLAZA });
  const anunciado = new HttpRequest({
    method: 'POST',
    url: 'https://localhost/api/simulaciones',
    headers: { 'content-length': String(26 * MB) },
  });
  expect(rechazoPorTamano(anunciado, cuerpoDeAsignaturas)).toMatchObject({
    remedio: 'Pruébelos en varias veces: probar no guarda nada.',
  });
});
