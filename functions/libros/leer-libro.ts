import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { sonHojasCrudas } from '../../shared/importacion/son-hojas-crudas';
import { inspeccionarLibro } from './inspeccion/inspeccionar-libro';
import { LIMITES } from './inspeccion/limites-de-archivo';
import { RECHAZOS, type RechazoDeArchivo } from './inspeccion/rechazo-de-archivo';

type LimitesDelHilo = Readonly<
  Record<'memoriaDelTrabajador' | 'tiempoDelTrabajador' | 'tiempoDeLaCarga', number>
>;

const TRABAJADOR = join(__dirname, 'leer-libro-trabajador');

/**
 * Opens workbooks in one thread of its own with limits, one after another, and a new thread after one that had to be
 * stopped. What the thread answers is checked before it is believed. Close it when the upload ends.
 */
export class LectorDeLibros {
  private hilo: Worker | null = null;

  /** Milliseconds left for all the workbooks of the upload: many slow ones cost no more than two. */
  private restante: number;

  constructor(private readonly limites: LimitesDelHilo = LIMITES) {
    this.restante = limites.tiempoDeLaCarga;
  }

  async leer(archivo: string, bytes: Uint8Array): Promise<HojaCruda[] | RechazoDeArchivo> {
    const entradas = inspeccionarLibro(bytes);
    if (!Array.isArray(entradas)) return entradas;
    const respuesta = await this.preguntar(archivo, bytes);
    if (sonHojasCrudas(respuesta)) return respuesta;
    return Object.values(RECHAZOS).find(({ clave }) => clave === claveDe(respuesta)) ?? RECHAZOS.truncado;
  }

  async cerrar(): Promise<void> {
    await this.hilo?.terminate();
    this.hilo = null;
  }

  private async preguntar(archivo: string, bytes: Uint8Array): Promise<unknown> {
    if (this.restante <= 0) return RECHAZOS.tiempo;
    const inicio = performance.now();
    const hilo = (this.hilo ??= abrirHilo(this.limites));
    const respuesta = await new Promise<unknown>((resolve) => {
      const plazo = setTimeout(
        () => resolve(RECHAZOS.tiempo),
        Math.min(this.limites.tiempoDelTrabajador, this.restante),
      );
      const responder = (valor: unknown): void => {
        clearTimeout(plazo);
        resolve(valor);
      };
      hilo.removeAllListeners();
      hilo.once('message', responder);
      hilo.once('error', (error: NodeJS.ErrnoException) =>
        responder(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? RECHAZOS.memoria : RECHAZOS.truncado),
      );
      hilo.once('exit', () => responder(RECHAZOS.truncado));
      // A copy of its own: a view would take with it the whole upload it is cut from.
      const copia = new Uint8Array(bytes);
      hilo.postMessage({ archivo, bytes: copia }, [copia.buffer]);
    });
    this.restante -= performance.now() - inicio;
    hilo.removeAllListeners();
    // Whatever it still has to say, it already answered.
    hilo.on('error', () => undefined);
    if (!Array.isArray(respuesta)) await this.cerrar();
    return respuesta;
  }
}

const claveDe = (respuesta: unknown): unknown =>
  typeof respuesta === 'object' && respuesta !== null && 'clave' in respuesta ? respuesta.clave : undefined;

/** Deployed, the thread is a bundle beside ours; from source, tsx reads it as it reads the rest. */
function abrirHilo({ memoriaDelTrabajador }: LimitesDelHilo): Worker {
  const opciones = { resourceLimits: { maxOldGenerationSizeMb: memoriaDelTrabajador } };
  if (existsSync(`${TRABAJADOR}.js`)) return new Worker(`${TRABAJADOR}.js`, opciones);
  const tsx = createRequire(__filename).resolve('tsx/cjs');
  const programa = `require(${JSON.stringify(tsx)}); require(${JSON.stringify(`${TRABAJADOR}.ts`)});`;
  return new Worker(programa, { ...opciones, eval: true });
}
