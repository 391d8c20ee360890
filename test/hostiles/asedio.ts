import path from 'node:path';
import { z } from 'zod';
import { Problema } from '../../shared/modelo/problema';
import { Recibo } from '../../shared/modelo/recibo';
import { configurar } from '../servicio/configuracion';
import { type Pedido } from '../servicio/pedir';
import { iniciarServicio, type Persona, type Servicio } from '../servicio/servicio';
import { type ArchivoHostil } from './archivo-hostil';

const SABANA = 'periodos/AGODIC26/cortes/2/planteles/252/sabana?simular=1';
/** Of a request that never ends; how long an answer may take is measured apart. */
const PACIENCIA_MS = 90_000;

const Parte = z.object({ prototipo: z.array(z.string()), picoMb: z.number() });
export type Parte = z.infer<typeof Parte>;

export interface Respuesta {
  readonly que: string;
  readonly ms: number;
  readonly estado: number;
  /** What is wrong with the answer; null when nothing is. */
  readonly falla: string | null;
}

/** The genuine service, asked what no one should ask it. */
export class Asedio {
  private constructor(readonly servicio: Servicio) {}

  static async empezar(): Promise<Asedio> {
    const vigia = path.join(__dirname, 'vigia.cjs');
    const servicio = await iniciarServicio({
      ambiente: { NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --require "${vigia}"` },
    });
    await configurar(servicio);
    return new Asedio(servicio);
  }

  /** What the process of the service says of itself. Fails when it is dead. */
  async parte(): Promise<Parte> {
    const { proceso } = this.servicio;
    const contestado = new Promise((resolver) => proceso.once('message', resolver));
    proceso.send('vigia');
    return Parte.parse(await conPaciencia(contestado));
  }

  archivo({ que, nombre, bytes, espera }: ArchivoHostil): Promise<Respuesta> {
    const cuerpo = new FormData();
    cuerpo.append('archivos', new File([new Uint8Array(bytes())], nombre));
    return this.pedir(que, 'dg', SABANA, { metodo: 'PUT', cuerpo }, espera);
  }

  /** An answer with the clave it must have; null admits any that is well formed. */
  async pedir(
    que: string,
    quien: Persona,
    ruta: string,
    pedido: Pedido,
    espera: string | null = null,
  ): Promise<Respuesta> {
    const inicio = performance.now();
    try {
      const respuesta = await conPaciencia(this.servicio.api(quien, ruta, pedido));
      const ms = performance.now() - inicio;
      const falla = fallaDe(respuesta, await respuesta.text(), espera);
      return { que, ms, estado: respuesta.status, falla };
    } catch (error) {
      return { que, ms: performance.now() - inicio, estado: 0, falla: String(error) };
    }
  }
}

function fallaDe({ status, headers }: Response, texto: string, espera: string | null): string | null {
  if (status >= 500) return `${status}: ${texto.slice(0, 300)}`;
  if (status < 400) return espera === null || esRecibo(texto) ? null : `${status}: ${texto.slice(0, 300)}`;
  if (headers.get('content-type') !== 'application/problem+json') return `${status} and no problem document`;
  const problema = Problema.safeParse(comoJson(texto));
  if (!problema.success) return `a problem that is none: ${texto.slice(0, 300)}`;
  const { clave, recibo, detail, remedio } = problema.data;
  if (problema.data.status !== status || detail === '' || remedio === '')
    return `badly said: ${texto.slice(0, 300)}`;
  if (espera === null || clave === espera || (espera === 'recibo' && recibo)) return null;
  return `«${clave}», not «${espera}»: ${detail}`;
}

const esRecibo = (texto: string): boolean => Recibo.safeParse(comoJson(texto)).success;

function comoJson(texto: string): unknown {
  try {
    return JSON.parse(texto);
  } catch {
    return undefined;
  }
}

async function conPaciencia<T>(promesa: Promise<T>): Promise<T> {
  let reloj: NodeJS.Timeout | undefined;
  const vencido = new Promise<never>((_resolver, rechazar) => {
    reloj = setTimeout(() => rechazar(new Error(`no answer in ${PACIENCIA_MS / 1000} s`)), PACIENCIA_MS);
  });
  try {
    return await Promise.race([promesa, vencido]);
  } finally {
    clearTimeout(reloj);
  }
}
