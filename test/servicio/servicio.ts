import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { scripts } from '../../package.json';
import { exigirConstruccionAlDia } from './construccion-al-dia';
import { copiarDatosDeMuestra } from './datos-de-muestra';
import { entrar } from './entrar';
import { type Pedido, pedir } from './pedir';

const raiz = path.join(__dirname, '../..');
/** An open connection that nobody uses is let go long before the service would. */
const SIN_USO_MS = 10_000;
const Listo = z.object({ origen: z.url(), certificado: z.string() });

export type Persona = 'dg' | 'plantel252' | 'plantel57' | 'docente' | 'docente-ut';

export interface Servicio {
  readonly origen: string;
  readonly certificado: string;
  readonly datos: string;
  readonly proceso: ChildProcess;
  /** An access token of a demo person, as sign-in gives it. */
  readonly credencial: (persona: Persona) => Promise<string>;
  /** A request to /api/…, with the session of a demo person (null: with none). */
  readonly api: (persona: Persona | null, ruta: string, pedido?: Pedido) => Promise<Response>;
  /** As Ctrl+C would, and waits. `conservar` leaves the data for a second start. */
  readonly detener: (opciones?: { conservar: boolean }) => Promise<void>;
}

interface Opciones {
  /** With the demo data (a copy of what the first one of the run made); without, nothing is stored. */
  readonly muestra?: boolean;
  /** A data folder of a service that was stopped. */
  readonly datos?: string;
  readonly ambiente?: Readonly<Record<string, string>>;
}

/**
 * Starts the service of this machine in its own process, on a free port and over a folder of its own: what `npm run
 * build` left in dist/local, made of the same sources that `npm start` translates as it starts, in half the time.
 */
export async function iniciarServicio({
  muestra = false,
  datos,
  ambiente = {},
}: Opciones = {}): Promise<Servicio> {
  exigirConstruccionAlDia();
  const carpeta = datos ?? (await mkdtemp(path.join(tmpdir(), 'siseac-')));
  if (muestra && datos === undefined) await copiarDatosDeMuestra(carpeta, sembrar);
  const proceso = fork(path.join(raiz, 'dist/local/inicio.js'), {
    // As npm start: told that memory is short, the engine collects in time and the service stays lean.
    execArgv: scripts.start.match(/--\S+/g) ?? [],
    env: {
      ...process.env,
      SISEAC_DATOS: carpeta,
      PUERTO: '0',
      SISEAC_CONSTRUIDO: '1',
      // A test is quicker than any person.
      SISEAC_SOLICITUDES_SEGUIDAS: '100000',
      ...(muestra ? {} : { SISEAC_SIN_MUESTRA: '1' }),
      ...ambiente,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let dicho = '';
  for (const salida of [proceso.stdout, proceso.stderr]) {
    salida?.on('data', (pedazo: Buffer) => {
      dicho = (dicho + pedazo.toString()).slice(-20_000);
    });
  }
  const salida = once(proceso, 'exit');
  const mensaje = await Promise.race([
    new Promise((resolver) => proceso.once('message', resolver)),
    salida.then(() => Promise.reject(new Error(`the service did not start:\n${dicho}`))),
  ]);
  const { origen, certificado } = Listo.parse(mensaje);
  const credenciales = new Map<Persona, Promise<string>>();
  const agente = new https.Agent({ keepAlive: true, timeout: SIN_USO_MS });

  const credencial = (persona: Persona): Promise<string> => {
    const una = credenciales.get(persona) ?? entrar(origen, certificado, persona);
    credenciales.set(persona, una);
    return una;
  };

  return {
    origen,
    certificado,
    datos: carpeta,
    proceso,
    credencial,
    api: async (persona, ruta, pedido = {}) =>
      pedir(certificado, `${origen}/api/${ruta}`, {
        agente,
        ...pedido,
        encabezados: {
          ...(persona === null ? {} : { authorization: `Bearer ${await credencial(persona)}` }),
          ...pedido.encabezados,
        },
      }),
    detener: async ({ conservar } = { conservar: false }) => {
      agente.destroy();
      if (proceso.exitCode === null) {
        proceso.kill('SIGTERM');
        await salida;
      }
      if (!conservar) await rm(carpeta, { recursive: true, force: true });
    },
  };
}

async function sembrar(datos: string): Promise<void> {
  const servicio = await iniciarServicio({ muestra: true, datos });
  await servicio.detener({ conservar: true });
}
