import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { desempacarHojas } from './empacar-hojas';
import { LIMITES } from './inspeccion/limites-de-archivo';
import { RechazoDeArchivo, RECHAZOS } from './inspeccion/rechazo-de-archivo';
import { type Encargo } from './leer-encargo';

type LimitesDelHilo = Readonly<
  Record<'memoriaDelTrabajador' | 'tiempoDelTrabajador' | 'tiempoDeLaCarga', number>
>;

/** What the thread answered, or why it was stopped. */
interface Contestacion {
  readonly respuesta: unknown;
  readonly vive: boolean;
}

/** Room for what is about to be thrown away: the default grows to more than the rest. */
const JOVEN_MB = 16;

const TRABAJADOR = join(__dirname, 'lectura-trabajador');

/**
 * Reads files in one thread of its own with limits, one after another, and in a new thread after one that had to be
 * stopped. What the thread answers is checked before it is believed. Close it when the upload ends.
 */
export class HiloDeLectura {
  private hilo: Worker | null = null;

  /** Milliseconds left for all the files of the upload: many slow ones cost no more than two. */
  private restante: number;

  constructor(private readonly limites: LimitesDelHilo = LIMITES) {
    this.restante = limites.tiempoDeLaCarga;
  }

  async leer(encargo: Encargo): Promise<HojaCruda[] | RechazoDeArchivo> {
    const respuesta = await this.preguntar(encargo);
    const rechazo = RechazoDeArchivo.safeParse(respuesta);
    return rechazo.success ? rechazo.data : (desempacarHojas(respuesta) ?? RECHAZOS.truncado);
  }

  async cerrar(): Promise<void> {
    await this.hilo?.terminate();
    this.hilo = null;
  }

  private async preguntar({ clase, archivo, bytes }: Encargo): Promise<unknown> {
    if (this.restante <= 0) return RECHAZOS.tiempo;
    const inicio = performance.now();
    const hilo = (this.hilo ??= abrirHilo(this.limites));
    const { respuesta, vive } = await new Promise<Contestacion>((resolve) => {
      const plazo = setTimeout(
        () => responder({ respuesta: RECHAZOS.tiempo, vive: false }),
        Math.min(this.limites.tiempoDelTrabajador, this.restante),
      );
      const responder = (contestacion: Contestacion): void => {
        clearTimeout(plazo);
        resolve(contestacion);
      };
      hilo.removeAllListeners();
      hilo.once('message', (respuesta: unknown) => responder({ respuesta, vive: true }));
      hilo.once('error', (error: NodeJS.ErrnoException) => {
        const sinMemoria = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        responder({ respuesta: sinMemoria ? RECHAZOS.memoria : RECHAZOS.truncado, vive: false });
      });
      hilo.once('exit', () => responder({ respuesta: RECHAZOS.truncado, vive: false }));
      // A copy of its own: a view would take with it the whole upload it is cut from.
      const copia = new Uint8Array(bytes);
      hilo.postMessage({ clase, archivo, bytes: copia }, [copia.buffer]);
    });
    this.restante -= performance.now() - inicio;
    hilo.removeAllListeners();
    // Whatever it still has to say, it already answered.
    hilo.on('error', () => undefined);
    if (!vive) await this.cerrar();
    return respuesta;
  }
}

/** Deployed, the thread is a bundle beside ours; from source, tsx reads it as it reads the rest. */
function abrirHilo({ memoriaDelTrabajador }: LimitesDelHilo): Worker {
  const opciones = {
    resourceLimits: { maxOldGenerationSizeMb: memoriaDelTrabajador, maxYoungGenerationSizeMb: JOVEN_MB },
    // Nothing that this process was started with: the thread needs none of it, and each piece costs memory.
    execArgv: [],
  };
  if (existsSync(`${TRABAJADOR}.js`)) return new Worker(`${TRABAJADOR}.js`, opciones);
  const tsx = createRequire(__filename).resolve('tsx/cjs');
  const programa = `require(${JSON.stringify(tsx)}); require(${JSON.stringify(`${TRABAJADOR}.ts`)});`;
  return new Worker(programa, { ...opciones, eval: true });
}
