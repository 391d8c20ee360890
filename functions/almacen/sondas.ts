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

/** The least that shows that each part of storage answers, with the permissions the service has anyway. */
export const sondasDe = ({ tabla, contenedor, cola }: Conexion): Sondas => ({
  tablas: (abortSignal) =>
    tabla('documentos')
      .getEntity('salud', 'salud', { abortSignal })
      .catch((error: unknown) => {
        if (!(error instanceof RestError && error.statusCode === NO_EXISTE)) throw error;
      }),
  blobs: (abortSignal) => contenedor.getProperties({ abortSignal }),
  colas: (abortSignal) => cola.getProperties({ abortSignal }),
});
