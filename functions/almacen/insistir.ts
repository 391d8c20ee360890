import { setTimeout as esperar } from 'node:timers/promises';
import { RestError } from '@azure/data-tables';

const INTENTOS = 5;
const PRIMERA_ESPERA_MS = 200;
const ESPERA_MAXIMA_MS = 5_000;
/** Of what storage itself says to wait; by chance, one second more. There are four waits. */
const ESPERA_DICHA_MAXIMA_S = 20;

/** Busy, throttled, late or failing for a moment. */
const PASAJEROS: readonly number[] = [408, 429, 500, 502, 503, 504];

export interface Contestado {
  readonly status: number;
  readonly headers: { readonly get: (nombre: string) => string | undefined };
}

interface Reloj {
  readonly esperar: (ms: number) => Promise<unknown>;
  /** From 0 to 1. */
  readonly azar: () => number;
}

/**
 * Asks storage again while it says that it is busy or does not answer: five times in all, waiting what it says or else
 * twice as long each time, and never exactly so: whoever were refused together do not come back together. Gives the
 * last answer, or throws the last failure.
 */
export async function insistir<R extends Contestado>(
  pedir: () => Promise<R>,
  reloj: Reloj = { esperar, azar: Math.random },
): Promise<R> {
  for (let intento = 1; ; intento += 1) {
    const pedido = await pedir().catch((error: unknown) => {
      if (error instanceof RestError) return error;
      throw error;
    });
    const espera = intento < INTENTOS ? esperaTras(pedido, intento, reloj.azar) : null;
    if (espera !== null) {
      await reloj.esperar(espera);
    } else if (pedido instanceof RestError) {
      throw pedido;
    } else {
      return pedido;
    }
  }
}

/** In milliseconds; null: what came is not of the kind that passes. Without a status, nobody answered. */
function esperaTras(pedido: Contestado | RestError, intento: number, azar: () => number): number | null {
  const { status, headers } =
    pedido instanceof RestError
      ? { status: pedido.statusCode, headers: pedido.response?.headers }
      : { status: pedido.status, headers: pedido.headers };
  if (status !== undefined && !PASAJEROS.includes(status)) return null;
  const dicha = Number(headers?.get('retry-after') ?? NaN);
  if (dicha >= 0) return 1000 * (Math.min(dicha, ESPERA_DICHA_MAXIMA_S) + azar());
  const entera = Math.min(PRIMERA_ESPERA_MS * 2 ** (intento - 1), ESPERA_MAXIMA_MS);
  return (entera * (1 + azar())) / 2;
}
