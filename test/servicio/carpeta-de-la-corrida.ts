import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const VARIABLE = 'SISEAC_CARPETA_DE_LA_CORRIDA';

/** Before all tests: a folder that the workers of one run share, and no other run. */
export async function abrirCarpeta(): Promise<void> {
  process.env[VARIABLE] = await mkdtemp(path.join(tmpdir(), 'siseac-corrida-'));
}

/** After all tests. */
export async function cerrarCarpeta(): Promise<void> {
  await rm(carpetaDeLaCorrida(), { recursive: true, force: true });
}

export function carpetaDeLaCorrida(): string {
  const carpeta = process.env[VARIABLE];
  if (carpeta === undefined) throw new Error('only the tests of one run of jest have a folder in common');
  return carpeta;
}
