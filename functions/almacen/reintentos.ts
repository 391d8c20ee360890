import { type TableServiceClientOptions } from '@azure/data-tables';
import { newPipeline as tuberiaDeBlobs, type RequestPolicyFactory } from '@azure/storage-blob';
import { newPipeline as tuberiaDeColas } from '@azure/storage-queue';
import { insistir } from './insistir';

/** Of one try: five of them with their waits come before the host cuts a request, at 230 s. */
const POR_INTENTO_S = 30;

/**
 * Tables, blobs and queues are asked again by one rule, ours: the libraries' own differ (those of blobs and queues leave
 * 429 alone and wait to the millisecond) and are left with one try. What is written twice by it is found written: blobs
 * by their names, rows by their keys.
 */
export const REINTENTOS_DE_TABLAS: TableServiceClientOptions = {
  retryOptions: { maxRetries: 0 },
  additionalPolicies: [
    {
      policy: { name: 'insistir', sendRequest: (solicitud, seguir) => insistir(() => seguir(solicitud)) },
      position: 'perCall',
    },
  ],
};

type Credencial = Parameters<typeof tuberiaDeBlobs>[0];

const UN_INTENTO = { retryOptions: { maxTries: 1, tryTimeoutInMs: POR_INTENTO_S * 1000 } } as const;

/** How blobs are asked. */
export const tuberiaDeBlobsInsistente = (credencial: Credencial) =>
  insistente(tuberiaDeBlobs(credencial, UN_INTENTO));

/** And queues, which have a class of their own. */
export const tuberiaDeColasInsistente = (credencial: Credencial) =>
  insistente(tuberiaDeColas(credencial, UN_INTENTO));

function insistente<T extends { readonly factories: RequestPolicyFactory[] }>(tuberia: T): T {
  tuberia.factories.push({
    create: (siguiente) => ({ sendRequest: (solicitud) => insistir(() => siguiente.sendRequest(solicitud)) }),
  });
  return tuberia;
}
