import { z } from 'zod';
import { Edicion, type ReportePublicado } from '../../shared/modelo/publicacion';
import { ClavePeriodo, NumeroCorte } from '../../shared/modelo/corte';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { particiones, rangos } from './claves';
import { type Contenido, Huella } from './contenido';
import { type Actual, Documentos, type Firma } from './documentos';
import { type Tabla } from './tabla';

const Datos = z.object({
  plantel: ClavePlantel,
  periodo: ClavePeriodo,
  corte: NumeroCorte,
  edicion: Edicion,
  /** When its publication was asked for. Absent in what was published before this was kept. */
  solicitada: z.iso.datetime().optional(),
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

/** Published reports: what a plantel reads is one version, whole, found through its pointer. */
export class Reportes {
  private readonly documentos: Documentos<DatosDeReporte>;

  constructor(
    tabla: Tabla,
    private readonly contenido: Contenido,
  ) {
    this.documentos = new Documentos(tabla, Datos);
  }

  actual({ plantel, periodo, corte }: Destino): Promise<ReporteGuardado | null> {
    return this.documentos.actual(particiones.reporte(plantel, periodo, corte));
  }

  dePlantel(plantel: string): Promise<ReporteGuardado[]> {
    return this.documentos.actualesDe(rangos.reportesDePlantel(plantel));
  }

  /** The version that a publication already made, if its worker is being repeated. */
  versionDe({ plantel, periodo, corte }: Destino, publicacion: string): Promise<number | null> {
    return this.documentos.hechoPor(particiones.reporte(plantel, periodo, corte), publicacion);
  }

  /** Moves the pointer: from here on readers see the new version. */
  publicar(
    previo: ReporteGuardado | null,
    datos: DatosDeReporte,
    firma: Firma,
  ): Promise<number | 'conflicto'> {
    const { plantel, periodo, corte } = datos;
    return this.documentos.agregar(particiones.reporte(plantel, periodo, corte), previo, datos, firma);
  }

  /** JSON as it is served, compressed. */
  jsonDe({ datos }: ReporteGuardado): Promise<Buffer> {
    return this.contenido.leerBytes('reportes', datos.json);
  }

  libroDe({ datos }: ReporteGuardado): Promise<Buffer> {
    return this.contenido.leerBytes('libros', datos.libro);
  }

  async leer<T>({ datos }: ReporteGuardado, esquema: z.ZodType<T>): Promise<T> {
    return this.contenido.leerJson('reportes', datos.json, esquema);
  }

  guardarJson(reporte: ReportePublicado): Promise<Huella> {
    return this.contenido.guardarJson('reportes', reporte);
  }

  guardarLibro(bytes: Uint8Array): Promise<Huella> {
    return this.contenido.guardarBytes('libros', bytes);
  }
}
