import { RestError, type TableServiceClientOptions } from '@azure/data-tables';
import {
  newPipeline as tuberiaDeBlobs,
  type RequestPolicyFactory,
  type WebResource,
} from '@azure/storage-blob';
import { newPipeline as tuberiaDeColas } from '@azure/storage-queue';
import { type Contestado, insistir } from './insistir';

/**
 * What a try waits for its answer; what comes in a stream, for it to begin, and then for each piece of it. Five, with
 * four waits of 21 s at most between them, are 184 s, and a body that then stops, 204: one operation on storage is given
 * up before the host cuts the request that asked for it, at 230 s.
 */
export const POR_INTENTO_MS = 20_000;

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
        sendRequest: (solicitud, seguir) => insistirEnPlazo(solicitud, porIntentoMs, () => seguir(solicitud)),
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
        insistirEnPlazo(solicitud, porIntentoMs, () => siguiente.sendRequest(solicitud)),
    }),
  });
  return tuberia;
}

/**
 * Each try in its time: cut because it is over, nobody answered; cut by who asked, it stays so. By a clock of ours: the
 * library's goes on after a try that failed, and holds the process that long.
 */
function insistirEnPlazo<R extends Contestado>(
  solicitud: Pick<WebResource, 'abortSignal'>,
  ms: number,
  pedir: () => Promise<R>,
): Promise<R> {
  const { abortSignal: deQuienPide } = solicitud;
  return insistir(async () => {
    const corte = new AbortController();
    const cortar = (): void => corte.abort();
    if (deQuienPide?.aborted) cortar();
    deQuienPide?.addEventListener('abort', cortar);
    const reloj = setTimeout(cortar, ms);
    solicitud.abortSignal = corte.signal;
    try {
      return await pedir();
    } catch (error) {
      if (!corte.signal.aborted || deQuienPide?.aborted) throw error;
      throw new RestError(`storage did not answer in ${ms} ms`, { code: 'ETIMEDOUT' });
    } finally {
      clearTimeout(reloj);
      deQuienPide?.removeEventListener('abort', cortar);
    }
  });
}
