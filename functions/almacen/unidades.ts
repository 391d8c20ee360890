import { z } from 'zod';
import { ClavePeriodo, NumeroDeUnidad } from '../../shared/modelo/corte';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { Edicion } from '../../shared/modelo/publicacion';
import { particiones, rangos } from './claves';
import { type Contenido, Huella } from './contenido';
import { type Actual } from './documentos';
import { Ediciones } from './ediciones';
import { type TablaConBitacora } from './tabla-con-bitacora';

const Datos = z.object({
  plantel: ClavePlantel,
  periodo: ClavePeriodo,
  unidad: NumeroDeUnidad,
  edicion: Edicion,
  solicitada: z.iso.datetime(),
  /** What it was computed from, by the name of its content; its norms are those of the edition. */
  insumos: z.object({ capturas: Huella, calendario: Huella }),
  cifras: Huella,
  json: Huella,
  /** Absent in what was published before units had a workbook. */
  libro: Huella.optional(),
});
export type DatosDeUnidad = z.infer<typeof Datos>;
export type UnidadGuardada = Actual<DatosDeUnidad>;

interface Destino {
  readonly plantel: string;
  readonly periodo: string;
  readonly unidad: number;
}

/** Published reports of the units of a Universidad Tecnológica. */
export const abrirUnidades = (
  tabla: TablaConBitacora,
  contenido: Contenido,
): Ediciones<Destino, DatosDeUnidad> =>
  new Ediciones(tabla, contenido, Datos, {
    particion: ({ plantel, periodo, unidad }) => particiones.unidad(plantel, periodo, unidad),
    dePlantel: rangos.unidadesDePlantel,
  });
