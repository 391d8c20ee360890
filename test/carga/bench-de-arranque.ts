import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { construirSiHaceFalta } from '../../functions/local/construir-si-hace-falta';

const ejecutar = promisify(execFile);
const RAIZ = path.join(__dirname, '../..');

const VECES = 9;
const META_MS = 250;

/** What the host does with the bundle, in a process that never saw it and without anything that translates. */
const ARRANQUE = `
const { Module } = require('node:module');
const pedir = Module.prototype.require;
const nada = () => undefined;
const nucleo = { version: '3', hostVersion: '4', setProgrammingModel: nada, getProgrammingModel: nada, log: nada,
  registerHook: nada, registerFunction: nada, Disposable: class {} };
Module.prototype.require = function (nombre) {
  return nombre === '@azure/functions-core' ? nucleo : pedir.apply(this, arguments);
};
const antes = process.cpuUsage();
require(process.argv[1]);
const { user, system } = process.cpuUsage(antes);
console.log((user + system) / 1000);
process.exit(0);`;

/**
 * What the deployment bundle takes to load, which the first request to a new instance waits for: time of processor,
 * which other work of the machine hardly changes.
 */
export async function medirArranque(): Promise<void> {
  await construirSiHaceFalta(RAIZ);
  const tiempos: number[] = [];
  for (let vez = 0; vez < VECES; vez += 1) {
    const { stdout } = await ejecutar(process.execPath, [
      '-e',
      ARRANQUE,
      path.join(RAIZ, 'dist/functions/app.js'),
    ]);
    tiempos.push(Number(stdout));
  }
  const enOrden = tiempos.toSorted((uno, otro) => uno - otro);
  const mediana = enOrden[Math.floor(VECES / 2)] ?? Number.NaN;
  const cumple = mediana < META_MS ? 'cumple' : 'NO CUMPLE';
  console.log(
    `\nArranque en frío del paquete: mediana de ${VECES}, ${mediana.toFixed(0)} ms de procesador; el mejor, ${(enOrden[0] ?? 0).toFixed(0)} ms (meta ${META_MS} ms: ${cumple}).`,
  );
}
