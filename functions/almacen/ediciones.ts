import { type z } from 'zod';
import { type Movimiento } from '../../shared/modelo/bitacora';
import { type Edicion } from '../../shared/modelo/publicacion';
import { type Rango } from './claves';
import { type Contenido, type Huella, huellaDe } from './contenido';

import { type Actual, Documentos, type Situacion } from './documentos';
import { type Firma, type FirmaDeRetiro } from './movimiento-firmado';
import { type Base, type Peticion, type Retirado, type VersionDe } from './filas-de-documento';
import { type TablaConBitacora } from './tabla-con-bitacora';

/** What every published thing says of itself, besides where it belongs. */
export interface DatosDeEdicion {
  readonly edicion: Edicion;
  /** When its publication was asked for. */
  readonly solicitada?: string | undefined;
  /** Of the figures alone, without edition: two publications with the same one publish the same. */
  readonly cifras: Huella;
  readonly json: Huella;
}

/** Where editions of one kind are kept. */
interface Lugar<Destino> {
  readonly particion: (destino: Destino) => string;
  readonly dePlantel: (plantel: string) => Rango;
}

/** Published things: what a plantel reads is one version, whole, found through its pointer. */
export class Ediciones<Destino, Datos extends DatosDeEdicion & Destino> {
  private readonly documentos: Documentos<Datos>;

  constructor(
    tabla: TablaConBitacora,
    protected readonly contenido: Contenido,
    esquema: z.ZodType<Datos>,
    private readonly lugar: Lugar<Destino>,
  ) {
    this.documentos = new Documentos(tabla, esquema);
  }

  actual(destino: Destino): Promise<Actual<Datos> | null> {
    return this.documentos.actual(this.lugar.particion(destino));
  }

  dePlantel(plantel: string): Promise<Actual<Datos>[]> {
    return this.documentos.actualesDe(this.lugar.dePlantel(plantel));
  }

  /** What is in force, or how it was withdrawn. */
  situacion(destino: Destino): Promise<Situacion<Datos>> {
    return this.documentos.situacion(this.lugar.particion(destino));
  }

  retiradosDe(plantel: string): Promise<Retirado<Datos>[]> {
    return this.documentos.retiradosDe(this.lugar.dePlantel(plantel));
  }

  /** Every version there has been, oldest first, and every movement that was made with them. */
  async historia(destino: Destino): Promise<{
    readonly versiones: readonly VersionDe<Datos>[];
    readonly movimientos: readonly Movimiento[];
  }> {
    const particion = this.lugar.particion(destino);
    const versiones = await this.documentos.versiones(particion);
    return { versiones, movimientos: await this.documentos.movimientos(particion) };
  }

  anteriorA(previa: Actual<Datos>): Promise<number> {
    return this.documentos.anteriorA(previa);
  }

  /** Takes the one in force away from its readers; they get `version`, or none if it is 0. */
  retirar(previa: Actual<Datos>, version: number, firma: FirmaDeRetiro): Promise<number | 'conflicto'> {
    return this.documentos.retirar(previa, version, firma);
  }

  /** The version that a publication already made, if its worker is being repeated. */
  versionDe(destino: Destino, publicacion: string): Promise<number | null> {
    return this.documentos.hechoPor(this.lugar.particion(destino), publicacion);
  }

  /** What a request did here, if it did anything, and what it said. */
  peticionDe(destino: Destino, idempotencia: string): Promise<Peticion | null> {
    return this.documentos.movimiento(this.lugar.particion(destino), idempotencia);
  }

  /** Moves the pointer: from here on readers see the new version. */
  publicar(previo: Base, datos: Datos, firma: Firma): Promise<number | 'conflicto'> {
    return this.documentos.agregar(this.lugar.particion(datos), previo, datos, firma);
  }

  /** Keeps the text of some norms under its hash, where `textoDeNorma` finds it. */
  guardarNorma(texto: string): Promise<Huella> {
    return this.contenido.guardarBytes('normas', Buffer.from(texto));
  }

  async textoDeNorma(norma: Huella): Promise<string> {
    return (await this.contenido.leerBytes('normas', norma)).toString('utf8');
  }

  /** JSON as it is served, compressed. */
  jsonDe({ datos }: { readonly datos: Datos }): Promise<Buffer> {
    return this.contenido.leerBytes('reportes', datos.json);
  }

  /** Of the very bytes that are kept, whatever name they have. */
  async huellaGuardada({ datos }: Actual<Datos>): Promise<Huella> {
    return huellaDe(await this.contenido.leerTextoDeJson('reportes', datos.json));
  }

  async leer<T>({ datos }: Actual<Datos>, esquema: z.ZodType<T>): Promise<T> {
    return this.contenido.leerJson('reportes', datos.json, esquema);
  }

  guardarJson(publicado: { readonly edicion: Edicion }): Promise<Huella> {
    return this.contenido.guardarJson('reportes', publicado);
  }

  libroDe({ libro }: { readonly libro: Huella }): Promise<Buffer> {
    return this.contenido.leerBytes('libros', libro);
  }

  guardarLibro(bytes: Uint8Array): Promise<Huella> {
    return this.contenido.guardarBytes('libros', bytes);
  }
}
