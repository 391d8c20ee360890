import { type TableServiceClientOptions } from '@azure/data-tables';
import { type StoragePipelineOptions, StorageRetryPolicyType } from '@azure/storage-blob';

const INTENTOS = 5;
const PRIMERA_ESPERA_MS = 200;
const ESPERA_MAXIMA_MS = 5_000;
/** Of one try; the host cuts a request at 230 s, and five of these with their waits come before. */
const POR_INTENTO_S = 30;

/**
 * How storage that answers 500 or 503, or does not answer, is asked again: five times in all, waiting twice as long
 * each time. What is written twice by it is found written: blobs by their names, rows by their keys.
 */
export const REINTENTOS_DE_TABLAS = {
  retryOptions: {
    maxRetries: INTENTOS - 1,
    retryDelayInMs: PRIMERA_ESPERA_MS,
    maxRetryDelayInMs: ESPERA_MAXIMA_MS,
  },
} as const satisfies TableServiceClientOptions;

/** The same for blobs and queues. */
export const REINTENTOS_DE_BLOBS = {
  retryOptions: {
    retryPolicyType: StorageRetryPolicyType.EXPONENTIAL,
    maxTries: INTENTOS,
    retryDelayInMs: PRIMERA_ESPERA_MS,
    maxRetryDelayInMs: ESPERA_MAXIMA_MS,
    tryTimeoutInMs: POR_INTENTO_S * 1000,
  },
} as const satisfies StoragePipelineOptions;
