import { z } from 'zod';
import { type Accion, type Movimiento } from '../../shared/modelo/bitacora';
import { type Rol } from '../../shared/modelo/configuracion';
import { cadenaDe } from './cadena-de';
import { filas, numeroDeVersion, partesDe, type Rango } from './claves';
import { type Huella, huellaDe } from './contenido';
import { type Escritura, type Renglon } from './tabla';
import { type TablaConBitacora } from './tabla-con-bitacora';

/** Who moves a document, when, what for and why; kept as a row that nothing rewrites. */
export interface Firma {
  readonly persona: string;
  readonly por: string;
  readonly rol: Rol;
  readonly cuando: string;
  readonly accion: Accion;
  /** One line for whoever reads the bitácora, es-MX. */
  readonly resumen: string;
  readonly motivo?: string | null;
  /** Clave of the rule it obeys, or hash of the norms. */
  readonly norma?: string | null;
  /** Names the request: the same one never moves the document twice. */
  readonly idempotencia?: string;
  /** What is to be remembered beside that name, to answer the same again. */
  readonly constancia?: string;
}

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

interface Base {
  readonly version: number;
  readonly ultima: number;
  /** Null: nothing is in force. */
  readonly huella: Huella | null;
  /** Null: there is no pointer yet, so it is created. */
  readonly etag: string | null;
}

const Apuntador = z.object({ version: z.int().nonnegative(), ultima: z.int().positive(), datos: z.string() });
const VersionGuardada = z.object({ anterior: z.int().nonnegative(), datos: z.string() });
const Peticion = z.object({ version: z.int().positive(), constancia: z.string().optional() });
type Peticion = z.infer<typeof Peticion>;

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
  async versiones(particion: string): Promise<{ readonly version: number; readonly datos: Datos }[]> {
    const renglones = await this.tabla.listarFilas(particion, filas.versiones);
    return renglones.map(({ fila, columnas }) => {
      const { datos } = VersionGuardada.parse(columnas);
      return { version: numeroDeVersion(fila), datos: this.esquema.parse(JSON.parse(datos)) };
    });
  }

  /**
   * Adds a version on top of `previa`, the one the caller decided with (null: there was none in force). Gives its
   * number, or `conflicto` when the document moved in between.
   */
  async agregar(
    particion: string,
    previa: Actual<Datos> | null,
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
    if (firma.idempotencia !== undefined) {
      const fila = filas.movimiento(firma.idempotencia);
      const { constancia } = firma;
      const columnas = { version, ...(constancia === undefined ? {} : { constancia }) };
      escrituras.push({ hacer: 'crear', fila, columnas });
    }
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
    if (!renglon) return { version: 0, ultima: 0, huella: null, etag: null };
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

function apuntar(columnas: z.infer<typeof Apuntador>, etag: string | null): Escritura {
  return etag === null
    ? { hacer: 'crear', fila: filas.actual, columnas }
    : { hacer: 'reemplazar', fila: filas.actual, columnas, etag };
}

type Cambio = Pick<Movimiento, 'versionAnterior' | 'version' | 'antes' | 'despues'>;

/** The movement that somebody's signature makes of a change. */
function movimientoFirmado(
  particion: string,
  { persona, por, rol, cuando, accion, resumen, motivo = null, norma = null }: Firma,
  cambio: Cambio,
): Movimiento {
  const documento = partesDe(particion).join('/');
  const quien = { persona, nombre: por, rol };
  return {
    cadena: cadenaDe(particion),
    ...quien,
    ...{ cuando, accion, documento, resumen, motivo, norma },
    ...cambio,
  };
}

/** Leaves a movement that changes no document: something was taken out of the service. */
export async function anotarSinCambio(
  tabla: TablaConBitacora,
  particion: string,
  firma: Firma,
): Promise<void> {
  const nada = { versionAnterior: 0, version: 0, antes: null, despues: null };
  await tabla.mover(particion, [], movimientoFirmado(particion, firma, nada));
}
