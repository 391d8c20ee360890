import { mkdir } from 'node:fs/promises';
import { ProblemaDeUso } from './problema-de-uso';

/** Makes the folder if it is not there; throws, in words for whoever runs it, when there can be none. */
export async function exigirCarpeta(carpeta: string, remedio: string): Promise<void> {
  await mkdir(carpeta, { recursive: true }).catch((error: unknown) => {
    throw new ProblemaDeUso(`${carpeta} ${motivoDe(error)}. ${remedio}`);
  });
}

function motivoDe(error: unknown): string {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'EEXIST':
    case 'ENOTDIR':
      return 'es un archivo, o está dentro de uno';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no se puede crear: falta permiso para escribir ahí';
    default:
      return 'no se puede crear';
  }
}
