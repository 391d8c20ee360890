import { z } from 'zod';
import { Edicion, type ReportePublicado } from '../../shared/modelo/publicacion';
import { ClavePeriodo, NumeroCorte } from '../../shared/modelo/corte';
import { ClavePlantel } from '../../shared/modelo/plantel';
import { particiones, rangos } from './claves';
import { type Contenido, Huella, huellaDe } from './contenido';
import { type Actual, Documentos, type Firma } from './documentos';
import { type Tabla } from './tabla';

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

  /** Keeps the text of some norms under its hash, where `textoDeNorma` finds it. */
  guardarNorma(texto: string): Promise<Huella> {
    return this.contenido.guardarBytes('normas', Buffer.from(texto));
  }

  guardarProcedencia(partes: readonly ParteCapturada[]): Promise<Huella> {
    return this.contenido.guardarJson('procedencias', partes);
  }

  /** Which capturas a version was computed from, by what its `insumos` name. */
  procedencia(huella: Huella): Promise<ParteCapturada[]> {
    return this.contenido.leerJson('procedencias', huella, z.array(ParteCapturada));
  }

  async textoDeNorma(norma: Huella): Promise<string> {
    return (await this.contenido.leerBytes('normas', norma)).toString('utf8');
  }

  /** JSON as it is served, compressed. */
  jsonDe({ datos }: ReporteGuardado): Promise<Buffer> {
    return this.contenido.leerBytes('reportes', datos.json);
  }

  /** Of the very bytes that are kept, whatever name they have. */
  async huellaGuardada({ datos }: ReporteGuardado): Promise<Huella> {
    return huellaDe(await this.contenido.leerTextoDeJson('reportes', datos.json));
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
