import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { exigirConstruccionAlDia } from '../../servicio/construccion-al-dia';
import { entrar } from '../../servicio/entrar';
import { pedir } from '../../servicio/pedir';

/* What a person types, as they type it: npm, the translation on the way, and the storage in a process of its own. */

let datos = '';
let terminal: ChildProcessByStdio<null, Readable, Readable>;

/** As a terminal does with Ctrl+C: to every process that it started, not to the first alone. */
const aTodos = (senal: NodeJS.Signals): boolean => process.kill(-(terminal.pid ?? NaN), senal);

beforeAll(exigirConstruccionAlDia);
beforeEach(async () => {
  datos = await mkdtemp(path.join(tmpdir(), 'siseac-'));
  terminal = spawn('npm', ['start'], {
    cwd: path.join(__dirname, '../../..'),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      SISEAC_DATOS: datos,
      PUERTO: '0',
      SISEAC_SIN_MUESTRA: '1',
      // It was compared before all tests; here it must not build while others read dist/.
      SISEAC_CONSTRUIDO: '1',
      npm_config_update_notifier: 'false',
      // It gives way to the command that it runs; others die of Ctrl+C in between, and its exit code is not seen.
      npm_config_script_shell: 'bash',
    },
  });
});
afterEach(async () => {
  // It was not built: nothing was started.
  if (datos === '') return;
  if (terminal.exitCode === null && terminal.signalCode === null) aTodos('SIGKILL');
  await rm(datos, { recursive: true, force: true });
});

test('npm start says where it is, answers there, and Ctrl+C leaves nothing behind', async () => {
  const { origen, dicho } = await direccion();
  const ca = await readFile(path.join(datos, 'certificado.crt'), 'utf8');
  const encabezados = { authorization: `Bearer ${await entrar(origen, ca, 'dg')}` };
  expect((await pedir(ca, `${origen}/api/sesion`, { encabezados })).status).toBe(200);
  // Only then: without demo data, the storage is made for the first person who enters.
  expect((await pedir(ca, `${origen}/api/salud`)).status).toBe(200);
  const pagina = await pedir(ca, `${origen}/panel.html`);
  expect([pagina.status, pagina.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);

  // Its output closes when the last process that writes to it has ended: none is left, not even the storage.
  const cerrada = once(terminal, 'close');
  aTodos('SIGINT');
  await cerrada;
  expect(dicho()).toContain('Deteniendo');
  // 130 is how npm and the translator tell of a Ctrl+C that reached them first; a failure has another code.
  expect([0, 130]).toContain(terminal.exitCode);
  // The storage let go of its folder, which it does when everything is on disk.
  expect(existsSync(path.join(datos, 'azurite/tablas.json'))).toBe(true);
  expect(existsSync(path.join(datos, 'azurite/en-uso'))).toBe(false);
});

/** The address that it says once everything answers, and what it has said so far. */
function direccion(): Promise<{ readonly origen: string; readonly dicho: () => string }> {
  let dicho = '';
  return new Promise((resolver, rechazar) => {
    for (const salida of [terminal.stdout, terminal.stderr]) {
      salida.on('data', (pedazo: Buffer) => {
        dicho += pedazo.toString();
        const origen = /Portal\s+(https:\/\/localhost:\d+)\//.exec(dicho)?.[1];
        if (origen !== undefined) resolver({ origen, dicho: () => dicho });
      });
    }
    terminal.once('close', () =>
      rechazar(new Error(`npm start ended before it said where it is:\n${dicho}`)),
    );
  });
}
