import { type Movimiento } from '../../shared/modelo/bitacora';
import { movimientoDe } from './filas-de-cadena';
import { type Tabla } from './tabla';

/** The row of a movement, beside the document that it moved. */
export interface LugarDeMovimiento {
  readonly tabla: string;
  readonly particion: string;
  readonly fila: string;
}

/** The tables where movements are written, by name. */
export class TablasConMovimientos {
  constructor(private readonly tablas: Readonly<Record<string, Tabla>>) {}

  de(tabla: string): Tabla {
    const una = this.tablas[tabla];
    if (!una) throw new RangeError(`no table ${tabla} keeps documents`);
    return una;
  }

  /** The movement that did happen there, if one did. */
  async movimientoEn({ tabla, particion, fila }: LugarDeMovimiento): Promise<Movimiento | null> {
    const renglon = await this.de(tabla).leer(particion, fila);
    return renglon && movimientoDe(renglon);
  }
}
