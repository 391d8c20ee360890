import { z } from 'zod';
import { Edicion } from '../../shared/modelo/publicacion';
import { ClavePeriodo, NumeroCorte } from '../../shared/modelo/corte';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { particiones, rangos } from './claves';
import { type Contenido, Huella } from './contenido';
import { type Actual } from './documentos';
import { Ediciones } from './ediciones';
import { type TablaConBitacora } from './tabla-con-bitacora';

/** Version 0 of a sábana: none was loaded, and it is made of capturas alone. */
const VersionDeEntrega = z.object({ version: z.int().nonnegative(), huella: Huella });

/** Which captura at which version took its part in the rows. */
const ParteCapturada = z.object({
  grupo: z.string(),
  asignatura: z.string(),
  version: z.int().positive(),
  celdas: Huella,
});
export type ParteCapturada = z.infer<typeof ParteCapturada>;

/** What a version was computed from, each thing by the name of its content; its norms are those of the edition. */
const Insumos = z.object({
  /** The rows as they were computed with: the loaded ones, with the capturas in their place. */
  sabana: VersionDeEntrega,
  /** Names the list of `ParteCapturada`. Absent when the rows are those of the sábana alone. */
  capturas: Huella.optional(),
  /** Null: there were none. */
  incidencias: VersionDeEntrega.nullable(),
  calendario: Huella,
});
export type Insumos = z.infer<typeof Insumos>;

const Datos = z.object({
  plantel: ClavePlantel,
  periodo: ClavePeriodo,
  corte: NumeroCorte,
  edicion: Edicion,
  /** When its publication was asked for. Absent in what was published before this was kept. */
  solicitada: z.iso.datetime().optional(),
  /** Absent in what was published before this was kept. */
  insumos: Insumos.optional(),
  /** Of the figures alone, without edition: two publications with the same one publish the same. */
  cifras: Huella,
  json: Huella,
  libro: Huella,
});
export type DatosDeReporte = z.infer<typeof Datos>;
export type ReporteGuardado = Actual<DatosDeReporte>;

interface Destino {
  readonly plantel: string;
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** Published reports of the cortes, and which capturas each was computed from. */
export class Reportes extends Ediciones<Destino, DatosDeReporte> {
  constructor(tabla: TablaConBitacora, contenido: Contenido) {
    super(tabla, contenido, Datos, {
      particion: ({ plantel, periodo, corte }) => particiones.reporte(plantel, periodo, corte),
      dePlantel: rangos.reportesDePlantel,
    });
  }

  guardarProcedencia(partes: readonly ParteCapturada[]): Promise<Huella> {
    return this.contenido.guardarJson('procedencias', partes);
  }

  /** Which capturas a version was computed from, by what its `insumos` name. */
  procedencia(huella: Huella): Promise<ParteCapturada[]> {
    return this.contenido.leerJson('procedencias', huella, z.array(ParteCapturada));
  }
}
