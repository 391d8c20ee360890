import { type z } from 'zod';
import { type Movimiento } from '../../shared/modelo/bitacora';
import { movimientoDe } from './filas-de-cadena';
import { filas, numeroDeVersion, type Rango } from './claves';
import { type Huella, huellaDe } from './contenido';
import {
  Apuntador,
  apuntar,
  type Base,
  leerRetiro,
  Peticion,
  peticionHecha,
  type Retirado,
  type RetiroAnotado,
  SIN_NADA,
  type VersionDe,
  VersionGuardada,
} from './filas-de-documento';
import { type Cambio, type Firma, type FirmaDeRetiro, movimientoFirmado } from './movimiento-firmado';
import { type Escritura, type Renglon } from './tabla';
import { type TablaConBitacora } from './tabla-con-bitacora';

/** The version in force. `ultima` is the highest number ever given, so that no number is used again. */
export interface Actual<Datos> {
  readonly particion: string;
  readonly version: number;
  readonly ultima: number;
  readonly datos: Datos;
  /** SHA-256 of the text of `datos`. */
  readonly huella: Huella;
  readonly etag: string;
}

/** How a document stands: what is in force, what comes after it, and how its last version was withdrawn, if one was. */
export interface Situacion<Datos> {
  readonly base: Base;
  readonly actual: Actual<Datos> | null;
  readonly retiro: RetiroAnotado | null;
}

/**
 * Documents with history: a pointer to the version in force, one row for each version, one for each movement. The
 * rows move together in one transaction, so that a reader finds a whole version or the previous one.
 */
export class Documentos<Datos> {
  constructor(
    private readonly tabla: TablaConBitacora,
    private readonly esquema: z.ZodType<Datos>,
  ) {}

  async actual(particion: string): Promise<Actual<Datos> | null> {
    const renglon = await this.tabla.leer(particion, filas.actual);
    return renglon ? this.comoActual(renglon) : null;
  }

  async actualesDe(rango: Rango): Promise<Actual<Datos>[]> {
    const renglones = await this.tabla.listarRango(rango, filas.actual);
    return renglones.flatMap((renglon) => this.comoActual(renglon) ?? []);
  }

  /** Those that were withdrawn and have nothing in force. */
  async retiradosDe(rango: Rango): Promise<Retirado<Datos>[]> {
    const renglones = await this.tabla.listarRango(rango, filas.actual);
    return renglones.flatMap(({ columnas }) => {
      const { version, datos, retiro } = Apuntador.parse(columnas);
      if (version !== 0 || retiro === undefined) return [];
      return { datos: this.esquema.parse(JSON.parse(datos)), retiro: leerRetiro(retiro) };
    });
  }

  async situacion(particion: string): Promise<Situacion<Datos>> {
    const renglon = await this.tabla.leer(particion, filas.actual);
    if (!renglon) return { base: SIN_NADA, actual: null, retiro: null };
    const { version, ultima, retiro } = Apuntador.parse(renglon.columnas);
    const actual = this.comoActual(renglon);
    return {
      base: actual ?? { version, ultima, huella: null, etag: renglon.etag },
      actual,
      retiro: retiro === undefined ? null : leerRetiro(retiro),
    };
  }

  /** Every movement there has been of it, oldest first. */
  async movimientos(particion: string): Promise<Movimiento[]> {
    const renglones = await this.tabla.listarFilas(particion, filas.bitacoras);
    return renglones.flatMap((renglon) => movimientoDe(renglon) ?? []);
  }

  /** The version that a request already made, if it did. */
  async hechoPor(particion: string, idempotencia: string): Promise<number | null> {
    return (await this.movimiento(particion, idempotencia))?.version ?? null;
  }

  /** What a request did, with what was to be remembered of it. */
  async movimiento(particion: string, idempotencia: string): Promise<Peticion | null> {
    const renglon = await this.tabla.leer(particion, filas.movimiento(idempotencia));
    return renglon && Peticion.parse(renglon.columnas);
  }

  /** Every version there has been, oldest first. */
  async versiones(particion: string): Promise<VersionDe<Datos>[]> {
    const renglones = await this.tabla.listarFilas(particion, filas.versiones);
    return renglones.map(({ fila, columnas }) => {
      const { anterior, datos } = VersionGuardada.parse(columnas);
      return { version: numeroDeVersion(fila), anterior, datos: this.esquema.parse(JSON.parse(datos)) };
    });
  }

  /**
   * Adds a version on top of `previa`, the one the caller decided with (null: there was none in force). Gives its
   * number, or `conflicto` when the document moved in between.
   */
  async agregar(
    particion: string,
    previa: Base | null,
    valor: Datos,
    firma: Firma,
  ): Promise<number | 'conflicto'> {
    const base = previa ?? (await this.sinVersionEnVigor(particion));
    if (base === 'conflicto') return base;
    const version = base.ultima + 1;
    const datos = JSON.stringify(valor);
    const escrituras: Escritura[] = [
      apuntar({ version, ultima: version, datos }, base.etag),
      { hacer: 'crear', fila: filas.version(version), columnas: { anterior: base.version, datos } },
    ];
    escrituras.push(...peticionHecha(firma, version));
    const cambio = {
      versionAnterior: base.version,
      version,
      antes: base.huella,
      despues: huellaDe(datos),
    };
    return (await this.mover(particion, escrituras, firma, cambio)) === 'hecho' ? version : 'conflicto';
  }

  /** Points again at the version before the one in force (0: none is left); nothing is deleted. */
  async deshacer(previa: Actual<Datos>, firma: Firma): Promise<{ readonly version: number } | 'conflicto'> {
    const { particion, ultima } = previa;
    const version = (await this.version(particion, previa.version)).anterior;
    const datos = version === 0 ? '' : (await this.version(particion, version)).datos;
    const escrituras = [apuntar({ version, ultima, datos }, previa.etag)];
    const resultado = await this.mover(particion, escrituras, firma, {
      versionAnterior: previa.version,
      version,
      antes: previa.huella,
      despues: version === 0 ? null : huellaDe(datos),
    });
    return resultado === 'hecho' ? { version } : 'conflicto';
  }

  /** The version that was in force before this one; 0: none was. */
  async anteriorA({ particion, version }: Actual<Datos>): Promise<number> {
    return (await this.version(particion, version)).anterior;
  }

  /**
   * Takes the version in force away from its readers, and leaves them another one (0: none). Nothing is deleted, and no
   * later version takes its number. Gives the one that is left.
   */
  async retirar(previa: Actual<Datos>, version: number, firma: FirmaDeRetiro): Promise<number | 'conflicto'> {
    const { particion, ultima } = previa;
    const { datos } = await this.version(particion, version === 0 ? previa.version : version);
    const { cuando, por, motivo } = firma;
    const retiro = JSON.stringify({ version: previa.version, cuando, por, motivo } satisfies RetiroAnotado);
    const escrituras = [
      apuntar({ version, ultima, datos, retiro }, previa.etag),
      ...peticionHecha(firma, version),
    ];
    const resultado = await this.mover(particion, escrituras, firma, {
      versionAnterior: previa.version,
      version,
      antes: previa.huella,
      despues: version === 0 ? null : huellaDe(datos),
    });
    return resultado === 'hecho' ? version : 'conflicto';
  }

  /** The only way a document is written: with its movement, which ends in the bitácora. */
  private mover(
    particion: string,
    escrituras: readonly Escritura[],
    firma: Firma,
    cambio: Cambio,
  ): Promise<'hecho' | 'conflicto'> {
    return this.tabla.mover(particion, escrituras, movimientoFirmado(particion, firma, cambio));
  }

  private async version(particion: string, numero: number): Promise<z.infer<typeof VersionGuardada>> {
    const renglon = await this.tabla.leer(particion, filas.version(numero));
    if (!renglon) throw new Error(`version ${numero} of ${particion} is not in the table`);
    return VersionGuardada.parse(renglon.columnas);
  }

  /** Where a document starts: it never existed, or every version of it was undone. */
  private async sinVersionEnVigor(particion: string): Promise<Base | 'conflicto'> {
    const renglon = await this.tabla.leer(particion, filas.actual);
    if (!renglon) return SIN_NADA;
    const { version, ultima } = Apuntador.parse(renglon.columnas);
    return version === 0 ? { version, ultima, huella: null, etag: renglon.etag } : 'conflicto';
  }

  private comoActual({ particion, etag, columnas }: Renglon): Actual<Datos> | null {
    const { version, ultima, datos } = Apuntador.parse(columnas);
    if (version === 0) return null;
    const huella = huellaDe(datos);
    return { particion, version, ultima, etag, huella, datos: this.esquema.parse(JSON.parse(datos)) };
  }
}
