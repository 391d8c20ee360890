import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { carpetaDeLaCorrida } from './carpeta-de-la-corrida';

const ESPERA_MS = 200;

/**
 * Copies to `destino` the data folder of a service that was started with its demo data and stopped. `sembrar` makes
 * it, once in a run: whoever comes first does it, and the others wait for the whole folder.
 */
export async function copiarDatosDeMuestra(
  destino: string,
  sembrar: (carpeta: string) => Promise<void>,
): Promise<void> {
  const sembrada = path.join(carpetaDeLaCorrida(), 'muestra');
  const turno = path.join(carpetaDeLaCorrida(), 'sembrando');
  while (!existsSync(sembrada)) {
    const esMio = await mkdir(turno).then(
      () => true,
      () => false,
    );
    if (esMio) await sembrarEn(turno, sembrada, sembrar);
    else await esperar(ESPERA_MS);
  }
  await cp(sembrada, destino, { recursive: true });
}

async function sembrarEn(
  turno: string,
  sembrada: string,
  sembrar: (carpeta: string) => Promise<void>,
): Promise<void> {
  try {
    // The winner of the turn that comes after another's success has nothing to do.
    if (existsSync(sembrada)) return;
    const carpeta = path.join(turno, 'datos');
    await mkdir(carpeta);
    await sembrar(carpeta);
    await rename(carpeta, sembrada);
  } finally {
    await rm(turno, { recursive: true, force: true });
  }
}
