import { parentPort } from 'node:worker_threads';
import { leerLibroInspeccionado } from './leer-libro-inspeccionado';

/** Runs in a thread of its own, with little memory and little time: what it opens was made by strangers. */
parentPort?.on('message', ({ archivo, bytes }: { archivo: string; bytes: Uint8Array }) => {
  void leerLibroInspeccionado(archivo, bytes).then((resultado) => parentPort?.postMessage(resultado));
});
