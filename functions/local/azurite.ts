import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { raiz } from './raiz';

const FUENTE = path.join(raiz, 'functions/local/azurite-aparte.ts');
/** Built with the rest, it starts in half the time. */
const CONSTRUIDO = path.join(raiz, 'dist/local/azurite-aparte.js');

export interface AlmacenEmbebido {
  /** Connection string, as the service's setting takes it. */
  readonly conexion: string;
  /** Waits until everything is on disk. */
  readonly cerrar: () => Promise<void>;
}

/** Starts real tables, blobs and queues over a folder of this machine. */
export async function iniciarAzurite(carpeta: string): Promise<AlmacenEmbebido> {
  await mkdir(carpeta, { recursive: true });
  const proceso = existsSync(CONSTRUIDO)
    ? fork(CONSTRUIDO, [carpeta], { execArgv: [] })
    : fork(FUENTE, [carpeta], { execArgv: ['--require', require.resolve('tsx/cjs')] });
  const conexion = await Promise.race([primerMensaje(proceso), fallaDe(proceso)]);
  return {
    conexion,
    cerrar: async () => {
      if (proceso.exitCode !== null) return;
      const salida = once(proceso, 'exit');
      proceso.disconnect();
      await salida;
    },
  };
}

const primerMensaje = (proceso: ReturnType<typeof fork>): Promise<string> =>
  new Promise((resolver) => {
    proceso.once('message', (mensaje) => resolver(typeof mensaje === 'string' ? mensaje : ''));
  });

async function fallaDe(proceso: ReturnType<typeof fork>): Promise<never> {
  await once(proceso, 'exit');
  throw new Error(`Azurite did not start: exit code ${String(proceso.exitCode)}`);
}
