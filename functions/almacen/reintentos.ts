import { RestError, type TableServiceClientOptions } from '@azure/data-tables';
import { newPipeline as tuberiaDeBlobs, type RequestPolicyFactory } from '@azure/storage-blob';
import { newPipeline as tuberiaDeColas } from '@azure/storage-queue';
import { insistir } from './insistir';

/**
 * What a try waits for its answer to begin. Five, with four waits of 21 s at most between them, are 184 s: one operation
 * on storage is given up before the host cuts the request that asked for it, at 230 s.
 */
const POR_INTENTO_MS = 20_000;

interface Solicitud {
  timeout: number;
  readonly abortSignal?: { readonly aborted: boolean };
}

/**
 * Tables, blobs and queues are asked again by one rule, ours: the libraries' own differ (those of blobs and queues leave
 * 429 alone and wait to the millisecond) and are left with one try. What is written twice by it is found written: blobs
 * by their names, rows by their keys.
 */
export const reintentosDeTablas = (porIntentoMs = POR_INTENTO_MS): TableServiceClientOptions => ({
  retryOptions: { maxRetries: 0 },
  additionalPolicies: [
    {
      policy: {
        name: 'insistir',
        sendRequest: (solicitud, seguir) =>
          insistir(() => enSuPlazo(solicitud, porIntentoMs, () => seguir(solicitud))),
      },
      position: 'perCall',
    },
  ],
});

type Credencial = Parameters<typeof tuberiaDeBlobs>[0];

const UN_INTENTO = { retryOptions: { maxTries: 1 } } as const;

/** How blobs are asked. */
export const tuberiaDeBlobsInsistente = (credencial: Credencial, porIntentoMs = POR_INTENTO_MS) =>
  insistente(tuberiaDeBlobs(credencial, UN_INTENTO), porIntentoMs);

/** And queues, which have a class of their own. */
export const tuberiaDeColasInsistente = (credencial: Credencial, porIntentoMs = POR_INTENTO_MS) =>
  insistente(tuberiaDeColas(credencial, UN_INTENTO), porIntentoMs);

function insistente<T extends { readonly factories: RequestPolicyFactory[] }>(
  tuberia: T,
  porIntentoMs: number,
): T {
  tuberia.factories.push({
    create: (siguiente) => ({
      sendRequest: (solicitud) =>
        insistir(() => enSuPlazo(solicitud, porIntentoMs, () => siguiente.sendRequest(solicitud))),
    }),
  });
  return tuberia;
}

/** One try. Cut because its time is over, nobody answered; cut by who asked, it stays so. */
async function enSuPlazo<R>(solicitud: Solicitud, ms: number, pedir: () => Promise<R>): Promise<R> {
  solicitud.timeout = ms;
  try {
    return await pedir();
  } catch (error) {
    const cortado = error instanceof Error && error.name === 'AbortError';
    if (!cortado || solicitud.abortSignal?.aborted) throw error;
    throw new RestError(`storage did not begin to answer in ${ms} ms`, { code: 'ETIMEDOUT' });
  }
}
