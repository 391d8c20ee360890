import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CONEXION } from '../../../functions/almacen/claves';
import { revisarRespaldo } from '../../../functions/almacen/respaldo/revisar-respaldo';
import { respaldar } from '../../../functions/almacen/respaldo/respaldar';
import { almacenDePrueba } from '../../servicio/almacen';
import { configurarOrizaba } from '../../servicio/orizaba';

/* What a person types wrong is told in a sentence with its remedy, with no trace of ours and nothing left behind. */

let carpeta: string;
let archivo: string;
let respaldo: string;
beforeAll(async () => {
  carpeta = await mkdtemp(path.join(tmpdir(), 'siseac-'));
  archivo = path.join(carpeta, 'archivo');
  await writeFile(archivo, '');
  const almacen = await almacenDePrueba();
  await configurarOrizaba(almacen.servicio);
  respaldo = await respaldar(almacen.conexion, path.join(carpeta, 'respaldos'), new Date());
  await almacen.cerrar();
});
afterAll(() => rm(carpeta, { recursive: true }));

/** The sign-in's library says so of the Node that this machine has, and of nothing that was typed. */
const AVISO_DE_NODE = /^oidc-provider WARNING: .*\n/gm;

const correr = (programa: string, argumentos: readonly string[], ambiente: Record<string, string>) =>
  new Promise<{ codigo: unknown; dicho: string }>((resolver) => {
    const completos = [
      ...['--require', require.resolve('tsx/cjs')],
      path.join(__dirname, '../../../functions/local', programa),
      ...argumentos,
    ];
    const datos = path.join(carpeta, 'datos');
    const env = {
      ...process.env,
      ...{ [CONEXION]: undefined, SISEAC_CONSTRUIDO: '1', SISEAC_DATOS: datos, ...ambiente },
    };
    execFile(process.execPath, completos, { env }, (error, stdout, stderr) =>
      resolver({ codigo: error ? error.code : 0, dicho: stdout + stderr.replace(AVISO_DE_NODE, '') }),
    );
  });

test('a backup cannot be put inside a file', async () => {
  expect(await correr('respaldar.ts', [archivo], {})).toEqual({
    codigo: 1,
    dicho: `${archivo} es un archivo, o está dentro de uno. Diga otra carpeta: npm run respaldo -- CARPETA\n`,
  });
});

test.each(['abc', '-1', '65536', ''])('PUERTO=%s is no port', async (PUERTO) => {
  expect(await correr('inicio.ts', [], { PUERTO })).toEqual({
    codigo: 1,
    dicho: `SISEAC no pudo iniciar: PUERTO dice «${PUERTO}», y un puerto es un número de 0 a 65535. Por ejemplo: PUERTO=3444 npm start\n`,
  });
});

test('a file is no folder of data', async () => {
  expect(await correr('inicio.ts', [], { SISEAC_DATOS: archivo, PUERTO: '0' })).toEqual({
    codigo: 1,
    dicho: `SISEAC no pudo iniciar: ${archivo} es un archivo, o está dentro de uno. Diga otra carpeta en SISEAC_DATOS.\n`,
  });
});

test('a port that is taken is named', async () => {
  const otro = createServer().listen(0, '127.0.0.1');
  await once(otro, 'listening');
  const puerto = puertoDe(otro);
  expect(await correr('inicio.ts', [], { PUERTO: String(puerto) })).toEqual({
    codigo: 1,
    dicho: `SISEAC no pudo iniciar: otro programa (quizá otro SISEAC) usa el puerto ${puerto}: deténgalo con Ctrl+C, o elija otro con PUERTO=3444 npm start\n`,
  });
  otro.close();
});

test.each([
  {
    caso: 'that is not there',
    romper: (una: string) => rm(una, { recursive: true }),
    dicho: /no hay manifiesto\.json/,
  },
  {
    caso: 'with half a manifest',
    romper: (una: string) => writeFile(path.join(una, 'manifiesto.json'), '{"formato":'),
    dicho: /^manifiesto\.json está dañado/,
  },
  {
    caso: 'without a table',
    romper: (una: string) => rm(path.join(una, 'bitacora.ndjson')),
    dicho: /^bitacora\.ndjson no es el que se respaldó/,
  },
  {
    caso: 'with a row more',
    romper: (una: string) => appendFile(path.join(una, 'documentos.ndjson'), '{}\n'),
    dicho: /^documentos\.ndjson no es el que se respaldó/,
  },
  {
    caso: 'without its blobs',
    romper: (una: string) => rm(path.join(una, '../blobs'), { recursive: true }),
    dicho: /falta en el respaldo o está dañado/,
  },
])('a backup $caso is refused and no storage is made for it', async ({ romper, dicho }) => {
  const copia = await mkdtemp(path.join(carpeta, 'copia-'));
  await cp(path.dirname(respaldo), copia, { recursive: true });
  const roto = path.join(copia, path.basename(respaldo));
  await expect(revisarRespaldo(roto)).resolves.toMatchObject({ formato: 1 });
  await romper(roto);
  const datos = path.join(copia, 'datos');
  await mkdir(datos);
  const resultado = await correr('restaurar.ts', [roto], { SISEAC_DATOS: datos });
  expect(resultado).toEqual({ codigo: 1, dicho: expect.stringMatching(dicho) });
  expect(existsSync(path.join(datos, 'azurite'))).toBe(false);
});

function puertoDe(servidor: Server): number {
  const direccion = servidor.address();
  if (direccion === null || typeof direccion === 'string') throw new Error('not a network address');
  return direccion.port;
}
