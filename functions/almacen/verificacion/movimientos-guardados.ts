import { type Movimiento } from '../../../shared/modelo/bitacora';
import { cadenaDe } from '../cadena-de';
import { filas, partesDe, type TABLAS } from '../claves';
import { type Huella, huellaDe } from '../contenido';
import { type Renglon, type Tabla } from '../tabla';
import { type ContenidosRevisados } from './contenidos-revisados';
import { type Falta, faltasDeDocumento, movimientosEnFilas } from './faltas-de-documento';
import { type PeriodosSuprimidos, supresionDeDocumento, vencioAntesDe } from './periodos-suprimidos';

/** A movement as its row has it, small enough for a million of them to be in memory. */
export interface MovimientoGuardado {
  readonly cadena: string;
  readonly cuando: string;
  readonly documento: string;
  readonly huella: Huella;
  /** What it made that is no longer as it said. */
  readonly faltas: readonly Falta[];
}

/** What no movement accounts for, in the chain where it would be. */
export interface Suelta extends Falta {
  readonly cadena: string;
}

export interface Guardados {
  readonly movimientos: Map<string, MovimientoGuardado>;
  readonly sueltas: Suelta[];
  /** The periodos that are half deleted: of some document of theirs something is missing, and was due. */
  readonly aMedias: Set<string>;
}

interface PorLeer {
  readonly nombre: string;
  readonly tabla: Tabla;
  readonly suprimidos: PeriodosSuprimidos;
  readonly contenidos: ContenidosRevisados;
}

/** The table whose rows are versions; what is noted of the other one makes none. */
const CON_VERSIONES: keyof typeof TABLAS = 'documentos';
/** Documents whose contents are read at once. */
const POR_TANDA = 16;
/** A document that is written while it is read looks torn: it is read again before anything is said of it. */
const LECTURAS = 3;
const NADA: readonly Falta[] = [];

/** What the row of a movement and an entry of its chain have in common, by one name. */
export const huellaDeMovimiento = (movimiento: Movimiento): Huella =>
  huellaDe(JSON.stringify(movimiento, CAMPOS));

const CAMPOS = [
  ...['cadena', 'cuando', 'persona', 'nombre', 'rol', 'accion', 'documento', 'versionAnterior', 'version'],
  ...['antes', 'despues', 'resumen', 'motivo', 'norma'],
];

export const lugarDeFila = (tabla: string, particion: string, fila: string): string =>
  `${tabla}\n${particion}\n${fila}`;

/** Reads a whole table of documents, some partitions at a time, into `guardados`. */
export async function leerMovimientos(porLeer: PorLeer, guardados: Guardados): Promise<void> {
  let tanda: (readonly Renglon[])[] = [];
  const cerrar = async (): Promise<void> => {
    const revisadas = await Promise.all(tanda.map((renglones) => revisar(porLeer, renglones)));
    for (const { movimientos, sueltas, aMedias } of revisadas) {
      for (const [lugar, movimiento] of movimientos) guardados.movimientos.set(lugar, movimiento);
      guardados.sueltas.push(...sueltas);
      if (aMedias !== null) guardados.aMedias.add(aMedias);
    }
    tanda = [];
  };
  for await (const renglones of porParticion(porLeer.tabla)) {
    tanda.push(renglones);
    if (tanda.length === POR_TANDA) await cerrar();
  }
  await cerrar();
}

async function* porParticion(tabla: Tabla): AsyncGenerator<readonly Renglon[]> {
  let particion: Renglon[] = [];
  for await (const renglon of tabla.recorrer()) {
    if (particion[0] && particion[0].particion !== renglon.particion) {
      yield particion;
      particion = [];
    }
    particion.push(renglon);
  }
  if (particion.length > 0) yield particion;
}

interface ParticionRevisada {
  readonly movimientos: readonly (readonly [lugar: string, MovimientoGuardado])[];
  readonly sueltas: readonly Suelta[];
  readonly aMedias: string | null;
}

async function revisar(
  porLeer: PorLeer,
  renglones: readonly Renglon[],
  lectura = 1,
): Promise<ParticionRevisada> {
  const particion = renglones[0]?.particion ?? '';
  const { nombre, tabla } = porLeer;
  const { faltas, sueltas, aMedias } =
    nombre === CON_VERSIONES ? await faltasDe(porLeer, particion, renglones) : SIN_FALTAS;
  if (faltas.size + sueltas.length > 0 && lectura < LECTURAS) {
    return revisar(porLeer, await tabla.listarParticion(particion), lectura + 1);
  }
  return {
    movimientos: movimientosEnFilas(renglones).legibles.map(({ fila, movimiento }) => {
      const { cadena, cuando, documento } = movimiento;
      const huella = huellaDeMovimiento(movimiento);
      const guardado = { cadena, cuando, documento, huella, faltas: faltas.get(fila) ?? NADA };
      return [lugarDeFila(nombre, particion, fila), guardado];
    }),
    sueltas: sueltas.map(({ campo, detalle }) => ({
      cadena: cadenaDe(particion),
      campo,
      detalle: `de ${partesDe(particion).join('/')}, ${detalle}`,
    })),
    aMedias,
  };
}

interface FaltasDeParticion {
  readonly faltas: ReadonlyMap<string, readonly Falta[]>;
  readonly sueltas: readonly Falta[];
  /** The periodo whose suppression excuses what is missing of it. */
  readonly aMedias: string | null;
}
const SIN_FALTAS: FaltasDeParticion = { faltas: new Map(), sueltas: NADA, aMedias: null };

/**
 * A suppression that was cut short left whole the documents that it had not arrived at: it excuses those alone of which
 * it took away what was in force, which is what it does first, whatever was saved of them afterwards.
 */
async function faltasDe(
  { suprimidos, contenidos }: PorLeer,
  particion: string,
  renglones: readonly Renglon[],
): Promise<FaltasDeParticion> {
  const { periodo, hecha, inconclusas } = supresionDeDocumento(particion, suprimidos);
  // What somebody wrote while it was being deleted was not due, and stayed.
  const antesDeHecha = (cuando: string): boolean =>
    hecha !== null && cuando <= hecha.cuando && vencioAntesDe([hecha.supresion])(cuando);
  const vencio = vencioAntesDe(inconclusas);
  const leer = async (suprimido: (cuando: string) => boolean, aMedias: string | null) => {
    const { faltas, sueltas, versiones } = faltasDeDocumento(renglones, suprimido);
    const todas = new Map(faltas);
    for (const { fila, datos, suprimida } of versiones) {
      const deContenidos = await contenidos.faltasDe(particion, datos, suprimida && aMedias !== null);
      if (deContenidos.length > 0) todas.set(fila, [...(todas.get(fila) ?? NADA), ...deContenidos]);
    }
    return { faltas: todas, sueltas, aMedias };
  };
  const entera = await leer(antesDeHecha, null);
  if (inconclusas.length === 0 || cuantas(entera) === 0) return entera;
  const aMedias = await leer((cuando) => antesDeHecha(cuando) || vencio(cuando), periodo);
  const sinVigente = !renglones.some(({ fila }) => fila === filas.actual);
  const excusa = sinVigente ? cuantas(aMedias) < cuantas(entera) : cuantas(aMedias) === 0;
  return excusa ? aMedias : entera;
}

const cuantas = ({ faltas, sueltas }: FaltasDeParticion): number =>
  [...faltas.values()].reduce((suma, unas) => suma + unas.length, sueltas.length);
