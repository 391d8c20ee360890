import { RestError } from '@azure/data-tables';
import { type Conexion } from './conexion';

/** Asks something of a dependency, until `senal` says that it was enough. */
export type Sonda = (senal: AbortSignal) => Promise<unknown>;

export interface Sondas {
  readonly tablas: Sonda;
  readonly blobs: Sonda;
  readonly colas: Sonda;
}

const NO_EXISTE = 404;

/**
 * The least that shows that each part of storage answers, with the permissions the service has anyway. What is not there
 * yet is made by the first who asks something of the service: that it is said not to be is an answer.
 */
export const sondasDe = ({ tabla, contenedor, cola }: Conexion): Sondas => ({
  tablas: (abortSignal) => respuestaDe(tabla('documentos').getEntity('salud', 'salud', { abortSignal })),
  blobs: (abortSignal) => respuestaDe(contenedor.getProperties({ abortSignal })),
  colas: (abortSignal) => respuestaDe(cola.getProperties({ abortSignal })),
});

const respuestaDe = (pedido: Promise<unknown>): Promise<unknown> =>
  pedido.catch((error: unknown) => {
    if (!(error instanceof RestError && error.statusCode === NO_EXISTE)) throw error;
  });
