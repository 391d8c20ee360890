import { type z } from 'zod';
import { type Movimiento } from '../../../shared/modelo/bitacora';
import { huellaDe } from '../contenido';
import { Apuntador, leerRetiro } from '../filas-de-documento';
import { type Renglon } from '../tabla';
import { legible } from './legible';

interface FaltaDelApuntador {
  /** The movement that is not honoured; undefined: there is none. */
  readonly ultimo: Movimiento | undefined;
  /** es-MX. */
  readonly detalle: string;
}

/**
 * What is wrong with the row that everybody reads, of a document of these movements; null: it is what the last of them
 * left, or some movement is missing and nothing can be said.
 */
export function faltaDelApuntador(
  renglon: Renglon | undefined,
  movimientos: readonly Movimiento[],
): FaltaDelApuntador | null {
  const fin = dondeTerminan(movimientos);
  if (fin === null) return null;
  const ultimo = ultimoHacia(fin, movimientos);
  const { data: actual } = Apuntador.safeParse(renglon ? renglon.columnas : NINGUNO);
  const detalle = actual
    ? (faltaEnVigor(actual, fin, ultimo) ?? (renglon ? faltaDeLoDemas(actual, ultimo, movimientos) : null))
    : 'el renglón en vigor no se entiende';
  return detalle === null ? null : { ultimo, detalle };
}

type Apuntado = z.infer<typeof Apuntador>;
const NINGUNO: Apuntado = { version: 0, ultima: 1, datos: '' };

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

/**
 * The last movement that arrives where they end, whatever their clocks say: a version is made once, and what goes back to
 * it comes afterwards, each time from a later one.
 */
function ultimoHacia(fin: number, movimientos: readonly Movimiento[]): Movimiento | undefined {
  const llegan = movimientos.filter(
    ({ version, versionAnterior }) => version === fin && versionAnterior !== fin,
  );
  return llegan.toSorted((uno, otro) => otro.versionAnterior - uno.versionAnterior)[0];
}

/** Which version is in force, and what it says. */
function faltaEnVigor(
  { version, datos }: Apuntado,
  fin: number,
  ultimo: Movimiento | undefined,
): string | null {
  if (version !== fin) {
    const esta = version === 0 ? 'no hay versión en vigor' : `está en vigor la versión ${version}`;
    return `${esta} y la última que se anotó es la ${fin}`;
  }
  if (fin === 0 || huellaDe(datos) === ultimo?.despues) return null;
  return `lo que está en vigor no es la versión ${fin} que se anotó`;
}

/** What readers are told of a withdrawal, what was withdrawn, and the number that the next version goes after. */
function faltaDeLoDemas(
  { version, datos, retiro, ultima }: Apuntado,
  ultimo: Movimiento | undefined,
  movimientos: readonly Movimiento[],
): string | null {
  const fueRetiro = ultimo?.accion === 'retirar';
  if (fueRetiro ? !esElRetiro(retiro, ultimo) : retiro !== undefined) {
    return 'lo que se dice de su retiro no es lo que se anotó';
  }
  const quedo = fueRetiro ? ultimo.antes : null;
  if (version === 0 && (quedo === null ? datos !== '' : huellaDe(datos) !== quedo)) {
    return 'lo que se dice de la versión retirada no es lo que se anotó';
  }
  const mayor = Math.max(0, ...movimientos.map(({ version: una }) => una));
  return ultima === mayor
    ? null
    : `la versión que sigue iría después de la ${ultima} y la última hecha es la ${mayor}`;
}

function esElRetiro(
  escrito: string | undefined,
  { versionAnterior, cuando, nombre, motivo }: Movimiento,
): boolean {
  const retiro = escrito === undefined ? undefined : legible(() => leerRetiro(escrito));
  return (
    retiro?.version === versionAnterior &&
    retiro.cuando === cuando &&
    retiro.por === nombre &&
    retiro.motivo === motivo
  );
}
