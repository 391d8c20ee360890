import { setTimeout as esperar } from 'node:timers/promises';
import { type Aplicacion } from './cargar-aplicacion';
import { type Anotar, disparadorDe, invocar } from './invocar';
import { type FuncionRegistrada } from './protocolo';

// The schedules there are: every so many minutes, and each day at an hour (UTC).
const CADA_TANTOS_MINUTOS = /^0 \*\/(\d+) \* \* \* \*$/;
const CADA_DIA = /^0 (\d+) (\d+) \* \* \*$/;
const MINUTO_MS = 60_000;
const DIA_MS = 24 * 60 * MINUTO_MS;

/** How long until a timer's next run, in milliseconds. Throws for a schedule that this host does not keep. */
export function esperaDe(schedule: string, ahora: Date): number {
  const minutos = CADA_TANTOS_MINUTOS.exec(schedule)?.[1];
  if (minutos !== undefined) return Number(minutos) * MINUTO_MS;
  const [, minuto, hora] = CADA_DIA.exec(schedule) ?? [];
  if (hora === undefined) throw new RangeError(`this host does not keep the schedule ${schedule}`);
  const aEsaHora = new Date(ahora).setUTCHours(Number(hora), Number(minuto), 0, 0);
  return aEsaHora > ahora.getTime() ? aEsaHora - ahora.getTime() : aEsaHora + DIA_MS - ahora.getTime();
}

/** Runs a timer's function at its times, one at a time, until `alto`. What it throws is logged, and it goes on. */
export async function correrTemporizador(
  aplicacion: Aplicacion,
  funcion: FuncionRegistrada,
  anotar: Anotar,
  alto: AbortSignal,
): Promise<void> {
  const schedule = disparadorDe(funcion)[1].schedule ?? '';
  const dato = { json: JSON.stringify({ isPastDue: false }) };
  for (;;) {
    await esperar(esperaDe(schedule, new Date()), undefined, { signal: alto, ref: false }).catch(
      () => undefined,
    );
    if (alto.aborted) return;
    await invocar(aplicacion, funcion, dato, {}, anotar).catch((error: unknown) =>
      anotar('error', error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }
}
