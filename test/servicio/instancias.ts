import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import https from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CONEXION } from '../../functions/almacen/claves';
import { type Conexion, conectar } from '../../functions/almacen/conexion';
import { iniciarAzurite } from '../../functions/local/azurite';
import { credencialInterna } from '../../functions/local/identidad/credencial-interna';
import { llavesLocales } from '../../functions/local/identidad/llaves';
import { type Reclamante } from '../../functions/local/identidad/reclamos';
import { type Pedido, pedir } from './pedir';
import { iniciarServicio, type Servicio } from './servicio';

/** One process of the service among several over one storage. */
export interface Instancia {
  /** What its process has spent so far, in milliseconds of processor; NaN where there is no /proc. */
  readonly cpuMs: () => number;
  /** What it holds now, in MB; NaN where there is no /proc. */
  readonly memoriaMb: () => number;
  /** A request to /api/…, with a session of that person. Rejected while the process is dead. */
  readonly api: (quien: Reclamante, ruta: string, pedido?: Pedido) => Promise<Response>;
  /** SIGKILL: nothing is finished nor said. Then it starts again at the same address. */
  readonly matar: () => Promise<void>;
}

export interface Instancias {
  readonly cadena: string;
  readonly conexion: Conexion;
  readonly instancias: readonly [Instancia, ...Instancia[]];
  readonly cerrar: () => Promise<void>;
}

/** Below the life of a session of this machine. */
const RENOVAR_CREDENCIAL_MS = 600_000;

/**
 * Storage in a process of its own and, over it, as many services as are asked for, as a deployment has them.
 * `delante` puts something of the caller between the services and the storage, given its connection string.
 */
export async function abrirInstancias(
  cuantas: number,
  delante: (cadena: string) => Promise<string> = (cadena) => Promise.resolve(cadena),
): Promise<Instancias> {
  const carpeta = await mkdtemp(path.join(tmpdir(), 'siseac-instancias-'));
  const almacen = await iniciarAzurite(path.join(carpeta, 'azurite'));
  const cadena = almacen.conexion;
  const deLosServicios = await delante(cadena);
  const abiertas = await Promise.all(
    Array.from({ length: cuantas }, (_, i) => abrir(path.join(carpeta, String(i)), deLosServicios)),
  );
  const [primera, ...otras] = abiertas;
  if (!primera) throw new RangeError('no instance was asked for');
  return {
    cadena,
    conexion: await conectar({ [CONEXION]: cadena }),
    instancias: [primera, ...otras],
    cerrar: async () => {
      await Promise.all(abiertas.map(({ detener }) => detener()));
      await almacen.cerrar();
      await rm(carpeta, { recursive: true, force: true });
    },
  };
}

async function abrir(datos: string, almacen: string): Promise<Instancia & { detener: () => Promise<void> }> {
  await mkdir(datos, { recursive: true });
  let servicio: Servicio = await iniciarServicio({ datos, ambiente: { SISEAC_ALMACEN: almacen } });
  const { origen, certificado } = servicio;
  const { port: puerto } = new URL(origen);
  const llaves = await llavesLocales(datos);
  const agente = new https.Agent({ keepAlive: true });
  const credenciales = new Map<string, { readonly desde: number; readonly texto: Promise<string> }>();

  const credencialDe = (quien: Reclamante): Promise<string> => {
    const guardada = credenciales.get(quien.id);
    if (guardada && performance.now() - guardada.desde < RENOVAR_CREDENCIAL_MS) return guardada.texto;
    const texto = credencialInterna(`${origen}/identidad`, llaves, quien);
    credenciales.set(quien.id, { desde: performance.now(), texto });
    return texto;
  };

  return {
    cpuMs: () => cpuDe(servicio.proceso.pid),
    memoriaMb: () => memoriaDe(servicio.proceso.pid),
    api: async (quien, ruta, pedido = {}) =>
      pedir(certificado, `${origen}/api/${ruta}`, {
        agente,
        ...pedido,
        encabezados: { authorization: `Bearer ${await credencialDe(quien)}`, ...pedido.encabezados },
      }),
    matar: async () => {
      const muerte = once(servicio.proceso, 'exit');
      servicio.proceso.kill('SIGKILL');
      await muerte;
      servicio = await iniciarServicio({ datos, ambiente: { SISEAC_ALMACEN: almacen, PUERTO: puerto } });
    },
    detener: async () => {
      agente.destroy();
      await servicio.detener({ conservar: true });
    },
  };
}

const MS_POR_TICK = 10;

/** Fields 14 and 15 of /proc/PID/stat, counted after the name of the program: in its mode and in the system's. */
function cpuDe(pid: number | undefined): number {
  const campos = leerProc(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(campos[11]) + Number(campos[12])) * MS_POR_TICK;
}

const memoriaDe = (pid: number | undefined): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(leerProc(pid, 'status'))?.[1]) / 1024;

function leerProc(pid: number | undefined, que: string): string {
  try {
    return readFileSync(`/proc/${pid ?? 0}/${que}`, 'utf8');
  } catch {
    return '';
  }
}
