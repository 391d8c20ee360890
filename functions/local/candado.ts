import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';

const ESPERA_MS = 100;
const INTENTOS = 100;

/**
 * Two processes over the same data would overwrite each other. Waits for one that is just closing, and throws when
 * it goes on; a lock left by a process that died is taken.
 */
export async function tomarCandado(carpeta: string): Promise<() => Promise<void>> {
  const archivo = archivoDe(carpeta);
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    const tomado = await writeFile(archivo, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    if (tomado) return () => rm(archivo, { force: true });
    const dueno = Number(await readFile(archivo, 'utf8').catch(() => ''));
    if (dueno === 0 || estaVivo(dueno)) await esperar(ESPERA_MS);
    else await rm(archivo, { force: true });
  }
  throw new Error(
    `otra copia de SISEAC está usando ${carpeta}; deténgala, o elija otra carpeta con SISEAC_DATOS`,
  );
}

/** Whether a process that lives has the folder. */
export async function duenoVivo(carpeta: string): Promise<boolean> {
  const dueno = Number(await readFile(archivoDe(carpeta), 'utf8').catch(() => ''));
  return dueno !== 0 && estaVivo(dueno);
}

const archivoDe = (carpeta: string): string => path.join(carpeta, 'en-uso');

function estaVivo(proceso: number): boolean {
  try {
    return process.kill(proceso, 0);
  } catch {
    return false;
  }
}
