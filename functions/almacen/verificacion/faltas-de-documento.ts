import { z } from 'zod';
import { type Movimiento } from '../../../shared/modelo/bitacora';
import { movimientoDe } from '../bitacora';
import { estaEn, filas, numeroDeVersion } from '../claves';
import { type Huella, huellaDe } from '../contenido';
import { type Renglon } from '../tabla';

/** What of a document is not what its movements say. */
export interface Falta {
  readonly campo: string;
  /** es-MX. */
  readonly detalle: string;
}

interface MovimientoEnFila {
  readonly fila: string;
  readonly movimiento: Movimiento;
}

export const movimientosEnFilas = (renglones: readonly Renglon[]): MovimientoEnFila[] =>
  renglones.flatMap((renglon) => {
    const movimiento = estaEn(renglon.fila, filas.bitacoras) ? movimientoDe(renglon) : null;
    return movimiento ? [{ fila: renglon.fila, movimiento }] : [];
  });

interface DocumentoRevisado {
  /** By the row of the movement that is not honoured. */
  readonly faltas: ReadonlyMap<string, readonly Falta[]>;
  /** What no movement accounts for. */
  readonly sueltas: readonly Falta[];
  /** What is in force, when it is what its movement says: where to hang what is wrong with its contents. */
  readonly vigente: { readonly fila: string; readonly datos: string } | null;
}

const Actual = z.object({ version: z.int().nonnegative(), datos: z.string() });
const Version = z.object({ anterior: z.int().nonnegative(), datos: z.string() });

/**
 * Compares the rows of a partition with its own movements: every version that was made is there and is what was noted,
 * and what everybody reads is the version where the movements end. Only what was moved until `suprimido` may be missing.
 */
export function faltasDeDocumento(
  renglones: readonly Renglon[],
  suprimido: string | null,
): DocumentoRevisado {
  const movimientos = movimientosEnFilas(renglones);
  const vivos = movimientos.filter(({ movimiento }) => suprimido === null || movimiento.cuando > suprimido);
  const debenEstar = new Set(vivos);
  const versiones = versionesDe(renglones);
  const faltas = new Map<string, Falta[]>();
  const sueltas: Falta[] = [];
  const anotar = (fila: string | undefined, campo: string, detalle: string): void => {
    const donde = fila === undefined ? sueltas : (faltas.get(fila) ?? []);
    donde.push({ campo, detalle });
    if (fila !== undefined) faltas.set(fila, donde);
  };

  for (const una of movimientos) {
    const falta = faltaDeVersion(una.movimiento, versiones.get(una.movimiento.version), debenEstar.has(una));
    if (falta) anotar(una.fila, falta.campo, falta.detalle);
  }
  for (const [version, { anterior }] of versiones) {
    const suyos = movimientos.filter(({ movimiento }) => movimiento.version === version);
    if (suyos.length === 0) anotar(undefined, 'version', `la versión ${version} no tiene movimiento`);
    else if (!suyos.some(({ movimiento }) => movimiento.versionAnterior === anterior)) {
      anotar(
        suyos[0]?.fila,
        'versionAnterior',
        `la versión ${version} dice que la anterior es la ${anterior}`,
      );
    }
  }

  const fin = dondeTerminan(vivos.map(({ movimiento }) => movimiento));
  const ultimo = vivos.findLast(({ movimiento }) => movimiento.version === fin);
  const renglon = renglones.find(({ fila }) => fila === filas.actual);
  const actual = renglon ? (Actual.safeParse(renglon.columnas).data ?? null) : { version: 0, datos: '' };
  const enVigor = fin === null ? null : faltaEnVigor(actual, fin, ultimo?.movimiento.despues ?? null);
  if (enVigor !== null) anotar(ultimo?.fila, 'actual', enVigor);
  const esVigente = ultimo && actual && fin !== 0 && enVigor === null;
  const vigente = esVigente ? { fila: ultimo.fila, datos: actual.datos } : null;
  return { faltas, sueltas, vigente };
}

interface VersionGuardada {
  readonly anterior: number;
  readonly huella: Huella;
}

const versionesDe = (renglones: readonly Renglon[]): ReadonlyMap<number, VersionGuardada> =>
  new Map(
    renglones
      .filter(({ fila }) => estaEn(fila, filas.versiones))
      .map(({ fila, columnas }) => {
        const { anterior, datos } = Version.parse(columnas);
        return [numeroDeVersion(fila), { anterior, huella: huellaDe(datos) }];
      }),
  );

function faltaDeVersion(
  { version, despues }: Movimiento,
  guardada: VersionGuardada | undefined,
  debeEstar: boolean,
): Falta | null {
  if (version === 0 || despues === null) return null;
  if (!guardada) {
    return debeEstar ? { campo: 'version', detalle: `ya no está la versión ${version} que se anotó` } : null;
  }
  return guardada.huella === despues
    ? null
    : { campo: 'despues', detalle: `la versión ${version} guardada no es la que se anotó` };
}

/**
 * The version where a walk of movements ends, which begins where there was none: the only one that is arrived at more
 * times than left. It does not depend on the order of the rows, whose clocks may differ. Null: some movement is missing.
 */
function dondeTerminan(movimientos: readonly Movimiento[]): number | null {
  const saldos = new Map<number, number>([[0, 1]]);
  const sumar = (version: number, cuanto: number) => saldos.set(version, (saldos.get(version) ?? 0) + cuanto);
  for (const { versionAnterior, version } of movimientos) {
    sumar(versionAnterior, -1);
    sumar(version, 1);
  }
  const abiertas = [...saldos].filter(([, saldo]) => saldo !== 0);
  const [unica] = abiertas;
  return abiertas.length === 1 && unica?.[1] === 1 ? unica[0] : null;
}

/** What is wrong with the row that everybody reads; null: it is what the last movement left. */
function faltaEnVigor(
  actual: z.infer<typeof Actual> | null,
  fin: number,
  despues: Huella | null,
): string | null {
  if (!actual) return 'el renglón en vigor no se entiende';
  if (actual.version !== fin) {
    const esta =
      actual.version === 0 ? 'no hay versión en vigor' : `está en vigor la versión ${actual.version}`;
    return `${esta} y la última que se anotó es la ${fin}`;
  }
  if (fin === 0 || huellaDe(actual.datos) === despues) return null;
  return `lo que está en vigor no es la versión ${fin} que se anotó`;
}
