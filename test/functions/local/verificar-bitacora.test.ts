import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CONEXION } from '../../../functions/almacen/claves';
import { conectar } from '../../../functions/almacen/conexion';
import { type AlmacenEmbebido, iniciarAzurite } from '../../../functions/local/azurite';
import { bitacoraDePrueba, falsificar, filaDeAsiento } from '../../servicio/bitacora';

const PROGRAMA = path.join(__dirname, '../../../functions/local/verificar-bitacora.ts');

let datos: string;
let almacen: AlmacenEmbebido;
beforeAll(async () => {
  datos = await mkdtemp(path.join(tmpdir(), 'siseac-'));
  almacen = await iniciarAzurite(path.join(datos, 'azurite'));
});
afterAll(async () => {
  await almacen.cerrar();
  await rm(datos, { recursive: true, force: true });
});

/** In a process of its own, as a person would run it. */
const verificar = (ambiente: Readonly<Record<string, string>>) =>
  new Promise<{ codigo: number | string | null | undefined; dicho: string }>((resolver) => {
    const argumentos = ['--require', require.resolve('tsx/cjs'), PROGRAMA];
    // The tests' own storage is not asked for: undefined leaves a name out.
    const env = { ...process.env, [CONEXION]: undefined, ...ambiente };
    execFile(process.execPath, argumentos, { env }, (error, stdout, stderr) =>
      resolver({ codigo: error ? error.code : 0, dicho: stdout + stderr }),
    );
  });

test.each(['no-existe', '.'])(
  'a folder without storage (%s) is an error, and is left as it was',
  async (cual) => {
    const vacia = await mkdtemp(path.join(tmpdir(), 'siseac-'));
    const equivocada = path.join(vacia, cual);
    const { codigo, dicho } = await verificar({ SISEAC_DATOS: equivocada });
    expect([codigo, dicho]).toEqual([
      2,
      `No se pudo verificar la bitácora: En ${equivocada} no hay almacenamiento de SISEAC. Revise SISEAC_DATOS: debe ser la carpeta de datos del servicio.\n`,
    ]);
    expect(await readdir(vacia)).toEqual([]);
    await rm(vacia, { recursive: true });
  },
);

test('an account where SISEAC never kept anything is an error, and stays as it was', async () => {
  const { codigo, dicho } = await verificar({ [CONEXION]: almacen.conexion });
  expect([codigo, dicho]).toEqual([
    2,
    'No se pudo verificar la bitácora: En esa cuenta de almacenamiento no están las tablas de SISEAC. Revise a cuál apunta AzureWebJobsStorage.\n',
  ]);
});

test('it proves the chains wherever they are, and names the first link that is broken', async () => {
  const conexion = await conectar({ [CONEXION]: almacen.conexion });
  const { guardar } = bitacoraDePrueba(conexion);
  await guardar('a');
  await guardar('b');
  const integra = /^252: íntegra, 2 asientos, termina en [0-9a-f]{64}\n$/;

  // By the usual setting, and by the folder of an embedded storage that somebody has open.
  for (const ambiente of [{ [CONEXION]: almacen.conexion }, { SISEAC_DATOS: datos }]) {
    const { codigo, dicho } = await verificar(ambiente);
    expect([codigo, integra.test(dicho) || dicho]).toEqual([0, true]);
  }

  // And as it was before a table was needed: that it was made is said once.
  await conexion.tabla('consultas').deleteTable();
  const { codigo: bien, dicho: sinTabla } = await verificar({ [CONEXION]: almacen.conexion });
  expect([bien, sinTabla.replace(/^252: .*\n/, '')]).toEqual([
    0,
    'Faltaba la tabla consultas y se creó vacía. Si ya se había usado, se perdió lo que guardaba: recupérelo de un respaldo.\n',
  ]);
  expect((await verificar({ [CONEXION]: almacen.conexion })).dicho).toMatch(integra);

  const { asiento, huella } = await filaDeAsiento(conexion.tabla('bitacora'), 1);
  await falsificar(conexion.tabla('bitacora'), 1, { asiento: asiento.replace('Algo', 'Nada'), huella });
  await almacen.cerrar();
  // And by the same folder, closed.
  const rota = await verificar({ SISEAC_DATOS: datos });
  expect(rota).toEqual({
    codigo: 1,
    dicho: '252: ROTA en el asiento 1, huella: no es la de su contenido (y 1 más)\n',
  });
});
