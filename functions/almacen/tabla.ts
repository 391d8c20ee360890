import { odata, RestError, type TableClient, type TransactionAction } from '@azure/data-tables';
import { type Rango } from './claves';
import {
  type Columnas,
  exigirLimites,
  exigirLimitesDeTransaccion,
  MAXIMO_DE_FILAS,
} from './limites-de-entidad';

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
  async listarRango(rango: Rango, fila: string): Promise<Renglon[]> {
    const renglones: Renglon[] = [];
    for await (const renglon of this.recorrerFila(rango, fila)) renglones.push(renglon);
    return renglones;
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

  /** Deletes a row that is still as it was read; one that is gone already is `hecho`. */
  async borrar({
    particion,
    fila,
    etag,
  }: Pick<Renglon, 'particion' | 'fila' | 'etag'>): Promise<'hecho' | 'conflicto'> {
    try {
      await this.cliente.deleteEntity(particion, fila, { etag });
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      if (CONFLICTOS.includes(error.statusCode)) return 'conflicto';
      if (error.statusCode !== NO_EXISTE) throw error;
    }
    return 'hecho';
  }

  /** Deletes rows, those of a partition together; gives how many there were. */
  async borrarTodos(renglones: AsyncIterable<Renglon> | Iterable<Renglon>): Promise<number> {
    let borrados = 0;
    const grupo: Renglon[] = [];
    for await (const renglon of renglones) {
      const cabe =
        grupo.length < MAXIMO_DE_FILAS && (grupo[0]?.particion ?? renglon.particion) === renglon.particion;
      if (!cabe) await this.borrarGrupo(grupo.splice(0));
      grupo.push(renglon);
      borrados += 1;
    }
    await this.borrarGrupo(grupo);
    return borrados;
  }

  /** One that is gone refuses the whole transaction: then they go one by one. */
  private async borrarGrupo(grupo: readonly Renglon[]): Promise<void> {
    const [primero] = grupo;
    if (!primero) return;
    const escrituras = grupo.map(({ fila }): Escritura => ({ hacer: 'borrar', fila }));
    if ((await this.escribir(primero.particion, escrituras)) === 'hecho') return;
    for (const uno of grupo) await this.borrar(uno);
  }

  /** Every row of every partition in the range (none: of all), one by one in the order of their keys. */
  async *recorrer(rango?: Rango): AsyncGenerator<Renglon> {
    const queryOptions = rango ? { filter: enRango(rango) } : {};
    for await (const entidad of this.cliente.listEntities({ queryOptions })) yield comoRenglon(entidad);
  }

  /** The same, without the rows that are in a range of their own keys. */
  async *recorrerSin(rango: Rango, { desde, hasta }: Rango): AsyncGenerator<Renglon> {
    const filter = `${enRango(rango)} and ${odata`(RowKey lt ${desde} or RowKey ge ${hasta})`}`;
    for await (const entidad of this.cliente.listEntities({ queryOptions: { filter } })) {
      yield comoRenglon(entidad);
    }
  }

  /** The row `fila` of every partition in the range, one by one. */
  async *recorrerFila(rango: Rango, fila: string): AsyncGenerator<Renglon> {
    const queryOptions = { filter: `${enRango(rango)} and ${odata`RowKey eq ${fila}`}` };
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

const enRango = ({ desde, hasta }: Rango): string =>
  odata`PartitionKey ge ${desde} and PartitionKey lt ${hasta}`;

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
