import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { duenoVivo } from './candado';

const archivoDe = (carpeta: string): string => path.join(carpeta, 'conexion');

/** Leaves word of how a running storage is reached, for other programs of this machine; gives what takes it back. */
export async function anunciarConexion(carpeta: string, conexion: string): Promise<() => Promise<void>> {
  await writeFile(archivoDe(carpeta), conexion, { mode: 0o600 });
  return () => rm(archivoDe(carpeta), { force: true });
}

/** How the storage of a folder is reached, or null when nobody has it open. */
export const conexionEnUso = async (carpeta: string): Promise<string | null> =>
  (await duenoVivo(carpeta)) ? readFile(archivoDe(carpeta), 'utf8').catch(() => null) : null;
