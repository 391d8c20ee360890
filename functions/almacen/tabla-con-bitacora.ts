import { type TableClient } from '@azure/data-tables';
import { type Movimiento } from '../../shared/modelo/bitacora';
import { type Bitacora } from './bitacora';
import { type TABLAS } from './claves';
import { type Escritura, Tabla } from './tabla';

/** A table of documents: what is done to one leaves its movement, and the movement ends in its chain. */
export class TablaConBitacora extends Tabla {
  constructor(
    cliente: TableClient,
    private readonly nombre: keyof typeof TABLAS,
    private readonly bitacora: Bitacora,
  ) {
    super(cliente);
  }

  /** All the writes with their movement, or none; `conflicto` when another writer came first. */
  mover(
    particion: string,
    escrituras: readonly Escritura[],
    movimiento: Movimiento,
  ): Promise<'hecho' | 'conflicto'> {
    return this.bitacora.mover({ tabla: this.nombre, particion, escrituras, movimiento });
  }
}
