import { parentPort } from 'node:worker_threads';
import { inspeccionarLibro } from './inspeccion/inspeccionar-libro';
import { inflarPartes } from './inspeccion/inflar-partes';
import { RECHAZOS } from './inspeccion/rechazo-de-archivo';
import { leerHojas } from './leer-hojas';

/** Runs in a thread of its own, with little memory and little time: what it opens was made by strangers. */
parentPort?.on('message', ({ archivo, bytes }: { archivo: string; bytes: Uint8Array }) => {
  void leer(archivo, bytes).then((resultado) => parentPort?.postMessage(resultado));
});

async function leer(archivo: string, bytes: Uint8Array): Promise<unknown> {
  const entradas = inspeccionarLibro(bytes);
  if (!Array.isArray(entradas)) return entradas;
  const partes = inflarPartes(bytes, entradas);
  if ('status' in partes) return partes;
  try {
    return await leerHojas(archivo, bytes, partes.estilos);
  } catch {
    // Whatever the library could not read is not a workbook Excel would write.
    return RECHAZOS.truncado;
  }
}
