import { setTimeout as esperar } from 'node:timers/promises';

const ENTRE_INTENTOS_MS = 100;
const INTENTOS = 300;

/** Waits for what no page says: what the service keeps, or what the host of this process holds. */
export async function hastaQue(cumple: () => boolean | Promise<boolean>): Promise<void> {
  for (let intento = 0; intento < INTENTOS; intento += 1) {
    if (await cumple()) return;
    await esperar(ENTRE_INTENTOS_MS);
  }
  throw new Error('it never happened');
}
