import { type Movimiento } from '../../../shared/modelo/bitacora';
import { movimientoDe } from '../filas-de-cadena';
import { estaEn, filas, numeroDeVersion } from '../claves';
import { type Huella, huellaDe } from '../contenido';
import { ConstanciaDeEnvio, Peticion, VersionGuardada } from '../filas-de-documento';
import { type Renglon } from '../tabla';
import { faltaDelApuntador } from './falta-del-apuntador';
import { legible } from './legible';

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

interface MovimientosLeidos {
  readonly legibles: readonly MovimientoEnFila[];
  /** How many cannot be read. */
  readonly ilegibles: number;
}

export function movimientosEnFilas(renglones: readonly Renglon[]): MovimientosLeidos {
  const leidos = renglones
    .filter(({ fila }) => estaEn(fila, filas.bitacoras))
    .map((renglon) => ({ fila: renglon.fila, movimiento: legible(() => movimientoDe(renglon)) }));
  return {
    // One that was made sure never to happen is read, and is none.
    legibles: leidos.flatMap(({ fila, movimiento }) => (movimiento ? [{ fila, movimiento }] : [])),
    ilegibles: leidos.filter(({ movimiento }) => movimiento === undefined).length,
  };
}

interface VersionAnotada {
  readonly fila: string;
  readonly datos: string;
  /** It was to be deleted: its contents may be gone already. */
  readonly suprimida: boolean;
}

interface DocumentoRevisado {
  /** By the row of the movement that is not honoured. */
  readonly faltas: ReadonlyMap<string, readonly Falta[]>;
  /** What no movement accounts for. */
  readonly sueltas: readonly Falta[];
  /** The versions that are what their movements say, with their rows: where to hang what is wrong with their contents. */
  readonly versiones: readonly VersionAnotada[];
}

/**
 * Compares the rows of a partition with its own movements: every version that was made is there and is what was noted,
 * what everybody reads is the version where the movements end, and every request that is remembered left a version that
 * some movement has. Only what was moved when `suprimido` says may be missing.
 */
export function faltasDeDocumento(
  renglones: readonly Renglon[],
  suprimido: (cuando: string) => boolean,
): DocumentoRevisado {
  const { legibles: movimientos, ilegibles } = movimientosEnFilas(renglones);
  const vivos = movimientos.filter(({ movimiento }) => !suprimido(movimiento.cuando));
  const debenEstar = new Set(vivos);
  const versiones = versionesDe(renglones);
  const faltas = new Map<string, Falta[]>();
  const sueltas: Falta[] = [];
  const anotar = (fila: string | undefined, campo: string, detalle: string): void => {
    const donde = fila === undefined ? sueltas : (faltas.get(fila) ?? []);
    donde.push({ campo, detalle });
    if (fila !== undefined) faltas.set(fila, donde);
  };

  const rehechas = new Set(vivos.map(({ movimiento }) => movimiento.version));
  for (const una of movimientos) {
    // Begun again after it was deleted, it counts its versions from the first one again.
    if (!debenEstar.has(una) && rehechas.has(una.movimiento.version)) continue;
    const falta = faltaDeVersion(una.movimiento, versiones.get(una.movimiento.version), debenEstar.has(una));
    if (falta) anotar(una.fila, falta.campo, falta.detalle);
  }
  const anotadas: VersionAnotada[] = [];
  for (const [version, leida] of versiones) {
    const suyos = movimientos.filter(({ movimiento }) => movimiento.version === version);
    if (suyos.length === 0) anotar(undefined, 'version', `la versión ${version} no tiene movimiento`);
    if (suyos.length === 0 || leida === null) continue;
    const { anterior, datos, huella } = leida;
    const hecha = suyos.find(({ movimiento }) => movimiento.despues === huella) ?? suyos[0];
    if (hecha?.movimiento.despues === huella) {
      anotadas.push({ fila: hecha.fila, datos, suprimida: !debenEstar.has(hecha) });
    }
    if (!suyos.some(({ movimiento }) => movimiento.versionAnterior === anterior)) {
      anotar(hecha?.fila, 'versionAnterior', `la versión ${version} dice que la anterior es la ${anterior}`);
    }
  }

  const numeros = new Set(
    movimientos.flatMap(({ movimiento: { versionAnterior, version } }) => [versionAnterior, version]),
  );
  for (const peticion of peticionesDe(renglones)) {
    const detalle = faltaDePeticion(peticion, numeros, movimientos);
    if (detalle !== null) anotar(undefined, 'solicitud', detalle);
  }

  for (let cuantos = ilegibles; cuantos > 0; cuantos -= 1) {
    anotar(undefined, 'movimiento', 'un movimiento no se entiende');
  }

  const renglon = renglones.find(({ fila }) => fila === filas.actual);
  const falta = faltaDelApuntador(
    renglon,
    vivos.map(({ movimiento }) => movimiento),
  );
  if (falta) {
    const suya = vivos.find(({ movimiento }) => movimiento === falta.ultimo);
    anotar(suya?.fila, 'actual', falta.detalle);
  }
  return { faltas, sueltas, versiones: anotadas };
}

interface VersionLeida {
  readonly anterior: number;
  readonly datos: string;
  readonly huella: Huella;
}

/** Null: it cannot be read. */
const versionesDe = (renglones: readonly Renglon[]): ReadonlyMap<number, VersionLeida | null> =>
  new Map(
    renglones
      .filter(({ fila }) => estaEn(fila, filas.versiones))
      .map(({ fila, columnas }) => {
        const { data } = VersionGuardada.safeParse(columnas);
        return [numeroDeVersion(fila), data ? { ...data, huella: huellaDe(data.datos) } : null];
      }),
  );

/** What is remembered of the requests that moved it, so that none does twice; null: it cannot be read. */
const peticionesDe = (renglones: readonly Renglon[]): (Peticion | null)[] =>
  renglones
    .filter(({ fila }) => estaEn(fila, filas.peticiones))
    .map(({ columnas }) => Peticion.safeParse(columnas).data ?? null);

/** What is wrong with what is remembered of a request, es-MX: the version it left, and the answer that is given again. */
function faltaDePeticion(
  peticion: Peticion | null,
  numeros: ReadonlySet<number>,
  movimientos: readonly MovimientoEnFila[],
): string | null {
  if (peticion === null) return 'lo que se recuerda de una solicitud no se entiende';
  const { version, constancia } = peticion;
  if (!numeros.has(version)) {
    return `se recuerda una solicitud que dejó la versión ${version}, que nadie anotó`;
  }
  if (constancia === undefined) return null;
  const [, acuse] = legible(() => ConstanciaDeEnvio.parse(JSON.parse(constancia))) ?? [];
  if (!acuse) return 'lo que se contestó a una solicitud no se entiende';
  const esSuya = movimientos.some(
    ({ movimiento: { version: suya, cuando } }) =>
      suya === version && suya === acuse.version && cuando === acuse.actualizada,
  );
  return esSuya ? null : `lo que se contestó a una solicitud no es la versión ${version} como se anotó`;
}

function faltaDeVersion(
  { version, despues }: Movimiento,
  guardada: VersionLeida | null | undefined,
  debeEstar: boolean,
): Falta | null {
  if (version === 0 || despues === null) return null;
  if (guardada === null)
    return { campo: 'version', detalle: `la versión ${version} guardada no se entiende` };
  if (guardada === undefined) {
    return debeEstar ? { campo: 'version', detalle: `ya no está la versión ${version} que se anotó` } : null;
  }
  return guardada.huella === despues
    ? null
    : { campo: 'despues', detalle: `la versión ${version} guardada no es la que se anotó` };
}
