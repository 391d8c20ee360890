import { particiones } from './claves';
import { anotarSinCambio, type Firma } from './movimiento-firmado';
import { type TablaConBitacora } from './tabla-con-bitacora';

/** What was taken out of the service: of whom and by whom, and nothing of what was in it. */
export class Exportaciones {
  constructor(private readonly tabla: TablaConBitacora) {}

  /** `cadena`: of which plantel it was, or the general one. */
  anotar(cadena: string, firma: Firma): Promise<void> {
    return anotarSinCambio(this.tabla, particiones.exportacion(cadena), firma);
  }
}
