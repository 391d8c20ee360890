import { z } from 'zod';
import { Rectificacion } from '../../shared/modelo/rectificacion';
import { particiones, rangos } from './claves';
import { type Actual, Documentos } from './documentos';
import { type Firma } from './movimiento-firmado';
import { type TablaConBitacora } from './tabla-con-bitacora';

/** With the docentes that the captura had when it was asked for: it is theirs too. */
const Datos = z.object({ rectificacion: Rectificacion, docentes: z.array(z.string()) });
export type RectificacionGuardada = Actual<z.infer<typeof Datos>>;

/** Requests to change what is closed, each with its history: who asked for it, who decided, and why. */
export class Rectificaciones {
  private readonly documentos: Documentos<z.infer<typeof Datos>>;

  constructor(tabla: TablaConBitacora) {
    this.documentos = new Documentos(tabla, Datos);
  }

  actual(periodo: string, plantel: string, folio: string): Promise<RectificacionGuardada | null> {
    return this.documentos.actual(particiones.rectificacion(periodo, plantel, folio));
  }

  dePlantel(periodo: string, plantel: string): Promise<RectificacionGuardada[]> {
    return this.documentos.actualesDe(rangos.rectificacionesDePlantel(periodo, plantel));
  }

  /** Those of every plantel in one question: a state asks for hundreds in a periodo. */
  dePeriodo(periodo: string): Promise<RectificacionGuardada[]> {
    return this.documentos.actualesDe(rangos.rectificacionesDePeriodo(periodo));
  }

  guardar(
    previa: RectificacionGuardada | null,
    datos: z.infer<typeof Datos>,
    firma: Firma,
  ): Promise<number | 'conflicto'> {
    const { lugar, folio } = datos.rectificacion;
    const particion = particiones.rectificacion(lugar.periodo, lugar.plantel, folio);
    return this.documentos.agregar(particion, previa, datos, firma);
  }
}
