import { type DequeuedMessageItem, QueueClient } from '@azure/storage-queue';
import { setTimeout as esperar } from 'node:timers/promises';
import { type Aplicacion } from './cargar-aplicacion';
import { type Anotar, disparadorDe, invocar } from './invocar';
import { type FuncionRegistrada } from './protocolo';

/** What host.json says of queues; the real host runs by the same numbers. */
export interface AjustesDeColas {
  readonly maxDequeueCount: number;
  readonly reintentoEnSegundos: number;
}

/** A message is invisible this long and renewed while its function runs: a killed process frees it soon. */
const VISIBILIDAD_EN_SEGUNDOS = 8;
const RENOVACION_MS = 2_000;
const ENTRE_SONDEOS_MS = 200;

/**
 * Feeds a queue's messages to its function, one at a time, until `alto`. A message whose function fails comes back
 * and, after its last try, goes to the queue's `-poison` companion. The one being run when `alto` comes is finished.
 */
export async function bombearCola(
  aplicacion: Aplicacion,
  funcion: FuncionRegistrada,
  conexion: string,
  ajustes: AjustesDeColas,
  anotar: Anotar,
  alto: AbortSignal,
): Promise<void> {
  const nombre = disparadorDe(funcion)[1].queueName ?? '';
  const cola = new QueueClient(conexion, nombre);
  const venenosa = new QueueClient(conexion, `${nombre}-poison`);
  await cola.createIfNotExists();
  while (!alto.aborted) {
    const mensaje = await siguiente().catch((error: unknown) => anotar('warning', String(error)));
    if (mensaje) await atender(mensaje).catch((error: unknown) => anotar('error', String(error)));
    else await esperar(ENTRE_SONDEOS_MS, undefined, { signal: alto }).catch(() => undefined);
  }

  async function siguiente(): Promise<DequeuedMessageItem | undefined> {
    const { receivedMessageItems } = await cola.receiveMessages({
      numberOfMessages: 1,
      visibilityTimeout: VISIBILIDAD_EN_SEGUNDOS,
    });
    return receivedMessageItems[0];
  }

  async function atender(mensaje: DequeuedMessageItem): Promise<void> {
    const { messageId, dequeueCount, messageText, insertedOn } = mensaje;
    let recibo = mensaje.popReceipt;
    const renovar = async (segundos: number): Promise<void> => {
      recibo = (await cola.updateMessage(messageId, recibo, undefined, segundos)).popReceipt ?? recibo;
    };
    const renovacion = setInterval(() => {
      renovar(VISIBILIDAD_EN_SEGUNDOS).catch((error: unknown) => anotar('warning', String(error)));
    }, RENOVACION_MS);
    try {
      const texto = Buffer.from(messageText, 'base64').toString('utf8');
      const metadatos = {
        DequeueCount: { json: String(dequeueCount) },
        Id: { string: messageId },
        InsertionTime: { string: insertedOn.toISOString() },
      };
      await invocar(aplicacion, funcion, { string: texto }, metadatos, anotar);
      await cola.deleteMessage(messageId, recibo);
    } catch (error) {
      anotar(
        'error',
        `${nombre}, try ${dequeueCount}: ${error instanceof Error ? error.stack : String(error)}`,
      );
      if (dequeueCount < ajustes.maxDequeueCount) {
        await renovar(ajustes.reintentoEnSegundos);
        return;
      }
      await venenosa.createIfNotExists();
      await venenosa.sendMessage(messageText);
      await cola.deleteMessage(messageId, recibo);
    } finally {
      clearInterval(renovacion);
    }
  }
}
