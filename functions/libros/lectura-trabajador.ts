import { parentPort } from 'node:worker_threads';
import { empacarHojas } from './empacar-hojas';
import { type Encargo, leerEncargo } from './leer-encargo';

/** Runs in a thread of its own, with little memory and little time: what it opens was made by strangers. */
parentPort?.on('message', (encargo: Encargo) => {
  void leerEncargo(encargo).then((leido) =>
    parentPort?.postMessage(Array.isArray(leido) ? empacarHojas(leido) : leido),
  );
});
