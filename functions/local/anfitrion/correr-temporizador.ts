import { setTimeout as esperar } from 'node:timers/promises';
import { type Aplicacion } from './cargar-aplicacion';
import { type Anotar, disparadorDe, invocar } from './invocar';
import { type FuncionRegistrada } from './protocolo';

// The schedules there are: every so many minutes.
const CADA_TANTOS_MINUTOS = /^0 \*\/(\d+) \* \* \* \*$/;

/** How long between two runs of a timer, in milliseconds. Throws for a schedule that this host does not keep. */
export function intervaloDe(schedule: string): number {
  const minutos = CADA_TANTOS_MINUTOS.exec(schedule)?.[1];
  if (minutos === undefined) throw new RangeError(`this host does not keep the schedule ${schedule}`);
  return Number(minutos) * 60_000;
}

/** Runs a timer's function at its times, one at a time, until `alto`. What it throws is logged, and it goes on. */
export async function correrTemporizador(
  aplicacion: Aplicacion,
  funcion: FuncionRegistrada,
  anotar: Anotar,
  alto: AbortSignal,
): Promise<void> {
  const intervalo = intervaloDe(disparadorDe(funcion)[1].schedule ?? '');
  const dato = { json: JSON.stringify({ isPastDue: false }) };
  for (;;) {
    await esperar(intervalo, undefined, { signal: alto, ref: false }).catch(() => undefined);
    if (alto.aborted) return;
    await invocar(aplicacion, funcion, dato, {}, anotar).catch((error: unknown) =>
      anotar('error', error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }
}
