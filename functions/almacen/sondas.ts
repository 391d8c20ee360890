import { RestError } from '@azure/data-tables';
import { TABLAS } from './claves';
import { type Conexion } from './conexion';

/** Asks something of a dependency, until `senal` says that it was enough. */
export type Sonda = (senal: AbortSignal) => Promise<unknown>;

export interface Sondas {
  readonly tablas: Sonda;
  readonly blobs: Sonda;
  readonly colas: Sonda;
}

const NO_EXISTE = 404;
const NADA = { queryOptions: { filter: "PartitionKey eq 'salud'" } };

/**
 * The least that shows that each part of storage answers, with the permissions the service has anyway. What is not there
 * yet is made by the first who asks something of the service: until it was `hecho`, that it is said not to be is an
 * answer. From then on it was lost.
 */
export const sondasDe = ({ tabla, contenedor, cola }: Conexion, hecho: () => boolean): Sondas => {
  const conRespuesta =
    (pedir: Sonda): Sonda =>
    (senal) => {
      const debeEstar = hecho();
      return pedir(senal).catch((error: unknown) => {
        const falta = error instanceof RestError && error.statusCode === NO_EXISTE;
        if (debeEstar || !falta) throw error;
      });
    };
  return {
    // A search, because it finds nothing where there is a table, and a row that is not there reads as a table that is not.
    tablas: (senal) =>
      Promise.all(
        Object.values(TABLAS).map((nombre) =>
          conRespuesta((abortSignal) =>
            tabla(nombre)
              .listEntities({ ...NADA, abortSignal })
              .next(),
          )(senal),
        ),
      ),
    blobs: conRespuesta((abortSignal) => contenedor.getProperties({ abortSignal })),
    colas: conRespuesta((abortSignal) => cola.getProperties({ abortSignal })),
  };
};
