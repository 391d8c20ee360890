import { odata, RestError, type TableClient, type TransactionAction } from '@azure/data-tables';
import { type Rango } from './claves';
import { type Columnas, exigirLimites, exigirLimitesDeTransaccion } from './limites-de-entidad';

/** A row as it was read; `etag` must accompany whatever replaces it. */
export interface Renglon {
  readonly particion: string;
  readonly fila: string;
  readonly etag: string;
  readonly columnas: Readonly<Record<string, unknown>>;
}

export type Escritura =
  | { readonly hacer: 'crear'; readonly fila: string; readonly columnas: Columnas }
  | {
      readonly hacer: 'reemplazar';
      readonly fila: string;
      readonly columnas: Columnas;
      readonly etag: string;
    }
  | { readonly hacer: 'borrar'; readonly fila: string };

/** Throws where the writes exceed what Azure Tables takes in one transaction. */
export function exigirQueQuepan(particion: string, escrituras: readonly Escritura[]): void {
  exigirLimitesDeTransaccion(
    particion,
    escrituras.map((una) => exigirLimites(particion, una.fila, una.hacer === 'borrar' ? {} : una.columnas)),
  );
}

const NO_EXISTE = 404;
/**
 * 409: the row already exists; 412: it changed since it was read; 404: what was to be deleted is gone. Whichever it is,
 * somebody else got there first.
 */
const CONFLICTOS: readonly (number | undefined)[] = [409, 412];

/** One Azure table: reads, and writes that never overwrite what they did not read. */
export class Tabla {
  constructor(private readonly cliente: TableClient) {}

  async leer(particion: string, fila: string): Promise<Renglon | null> {
    try {
      return comoRenglon(await this.cliente.getEntity(particion, fila));
    } catch (error) {
      if (error instanceof RestError && error.statusCode === NO_EXISTE) return null;
      throw error;
    }
  }

  async listarParticion(particion: string): Promise<Renglon[]> {
    return this.listar(odata`PartitionKey eq ${particion}`);
  }

  /** The rows of a partition in a range of their keys, in order. */
  async listarFilas(particion: string, { desde, hasta }: Rango): Promise<Renglon[]> {
    return this.listar(odata`PartitionKey eq ${particion} and RowKey ge ${desde} and RowKey lt ${hasta}`);
  }

  /** The row `fila` of every partition in the range, in the order of their keys. */
  async listarRango({ desde, hasta }: Rango, fila: string): Promise<Renglon[]> {
    return this.listar(odata`PartitionKey ge ${desde} and PartitionKey lt ${hasta} and RowKey eq ${fila}`);
  }

  /** All the writes or none, in one partition; `conflicto` when another writer came first. */
  async escribir(particion: string, escrituras: readonly Escritura[]): Promise<'hecho' | 'conflicto'> {
    exigirQueQuepan(particion, escrituras);
    try {
      await this.cliente.submitTransaction(escrituras.map((escritura) => comoAccion(particion, escritura)));
      return 'hecho';
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      if (CONFLICTOS.includes(error.statusCode)) return 'conflicto';
      const borra = escrituras.some(({ hacer }) => hacer === 'borrar');
      if (borra && error.statusCode === NO_EXISTE) return 'conflicto';
      throw error;
    }
  }

  /** Every row of every partition in the range (none: of all), one by one in the order of their keys. */
  async *recorrer(rango?: Rango): AsyncGenerator<Renglon> {
    const queryOptions = rango
      ? { filter: odata`PartitionKey ge ${rango.desde} and PartitionKey lt ${rango.hasta}` }
      : {};
    for await (const entidad of this.cliente.listEntities({ queryOptions })) yield comoRenglon(entidad);
  }

  private async listar(filter: string): Promise<Renglon[]> {
    const renglones: Renglon[] = [];
    for await (const entidad of this.cliente.listEntities({ queryOptions: { filter } })) {
      renglones.push(comoRenglon(entidad));
    }
    return renglones;
  }
}

interface Entidad {
  partitionKey?: string;
  rowKey?: string;
  etag?: string;
}

function comoRenglon({ partitionKey = '', rowKey = '', etag = '', ...columnas }: Entidad): Renglon {
  return { particion: partitionKey, fila: rowKey, etag, columnas };
}

function comoAccion(particion: string, escritura: Escritura): TransactionAction {
  if (escritura.hacer === 'borrar') {
    return ['delete', { partitionKey: particion, rowKey: escritura.fila }];
  }
  const entidad = { ...escritura.columnas, partitionKey: particion, rowKey: escritura.fila };
  return escritura.hacer === 'crear'
    ? ['create', entidad]
    : ['update', entidad, 'Replace', { etag: escritura.etag }];
}
