import { setTimeout as esperar } from 'node:timers/promises';

const ENTRE_INTENTOS_MS = 40;
/** More than a process ever takes to come back: whoever waits longer waits for a broken program. */
const INTENTOS = 3_000;
const ARRANCANDO = 503;

/**
 * Asks the same again until it is answered: the network breaks and processes die. An answer of 500 is not one of those:
 * the service lived, and failed.
 */
export async function insistir(pedir: () => Promise<Response>): Promise<Response> {
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    const respuesta = await pedir().catch(() => null);
    if (respuesta && respuesta.status >= 500 && respuesta.status !== ARRANCANDO) {
      throw new Error(`the service failed: ${respuesta.status} ${await respuesta.text()}`);
    }
    if (respuesta && respuesta.status !== ARRANCANDO) return respuesta;
    await esperar(ENTRE_INTENTOS_MS);
  }
  throw new Error('the service did not come back');
}
