import { CADENA_GENERAL, Movimiento, type Asiento } from '../../../shared/modelo/bitacora';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { type Bitacora } from '../bitacora';
import { asientoDe, cabezaDe, cadenaDeParticion, movimientoDe, SIN_ASIENTOS } from '../filas-de-cadena';
import { estaEn, filasDeCadena, numeroDeAsiento, rangos } from '../claves';
import { type Contenido, type Huella } from '../contenido';
import { GENESIS, huellaDeAsiento } from '../huella-de-asiento';
import { type Renglon, type Tabla } from '../tabla';
import { ContenidosRevisados } from './contenidos-revisados';
import { esIlegible, legible } from './legible';
import {
  type Guardados,
  huellaDeMovimiento,
  leerMovimientos,
  lugarDeFila,
  type MovimientoGuardado,
  type Suelta,
} from './movimientos-guardados';
import { periodosSuprimidos, suprimidosAMedias } from './periodos-suprimidos';

/** Where a chain does not hold: at which entry (null: what has none) and in which field. */
export interface Rotura {
  readonly n: number | null;
  readonly campo: string;
  /** What it says and what it should, es-MX. */
  readonly detalle: string;
}

export interface CadenaVerificada {
  readonly cadena: string;
  readonly asientos: number;
  /** Of the last entry: written down somewhere else, it proves later that nothing before it was made again. */
  readonly huella: Huella;
  /** In the order of the entries. */
  readonly roturas: readonly Rotura[];
  /** What is no fault and somebody has to know, es-MX: in the general chain, the suppressions that were not ended. */
  readonly observaciones: readonly string[];
}

interface PorVerificar {
  readonly bitacora: Bitacora;
  readonly cadenas: Tabla;
  /** The tables of documents, by name. */
  readonly tablas: Readonly<Record<string, Tabla>> & { readonly documentos: Tabla };
  readonly contenido: Contenido;
  /** By which the suppressions that were announced may have begun. */
  readonly hoy: Fecha;
}

/**
 * Proves every chain: its links, its numbers, its end; that each entry says what the row of its movement says, and each
 * movement has one entry; that the versions are there as they were noted, that what is in force is the one where the
 * movements end, and that the contents that every version names, and those that these name, are what they are named by.
 * A whole chain made again from its first entry, with its movements and documents, holds: it is found by a `huella` that
 * was written down somewhere else. What is being written meanwhile does not disturb it: movements are read first, and
 * entered before the chains are read.
 */
export async function verificarCadenas({
  bitacora,
  cadenas,
  tablas,
  contenido,
  hoy,
}: PorVerificar): Promise<CadenaVerificada[]> {
  const leidos: Guardados = { movimientos: new Map(), sueltas: [], aMedias: new Set() };
  const { movimientos: guardados, sueltas, aMedias } = leidos;
  await asentar(bitacora, CADENA_GENERAL);
  const comunes = {
    suprimidos: await periodosSuprimidos({ cadenas, documentos: tablas.documentos, contenido }, hoy),
    contenidos: new ContenidosRevisados(contenido),
  };
  for (const [nombre, tabla] of Object.entries(tablas)) {
    await leerMovimientos({ nombre, tabla, ...comunes }, leidos);
  }
  for (const cadena of await bitacora.pendientes()) await asentar(bitacora, cadena);
  const vistos = new Map<string, string>();
  const verificadas: CadenaVerificada[] = [];
  for await (const [cadena, renglones] of porCadena(cadenas)) {
    const eslabones = verificarEslabones(cadena, renglones);
    const hechos: Rotura[] = [];
    for (const asiento of eslabones.asientos) {
      hechos.push(...(await verificarHecho(asiento, { tablas, guardados, vistos })));
    }
    verificadas.push({
      cadena,
      asientos: eslabones.asientos.length,
      huella: eslabones.asientos.at(-1)?.huella ?? GENESIS,
      roturas: [...eslabones.roturas, ...hechos].toSorted(porNumero),
      observaciones: cadena === CADENA_GENERAL ? suprimidosAMedias(aMedias, comunes.suprimidos) : [],
    });
  }
  const sinAsiento = [...guardados].filter(([lugar]) => !vistos.has(lugar));
  return conSueltas(verificadas, [
    ...sueltas,
    ...sinAsiento.map(([, movimiento]) => faltaDeAsiento(movimiento)),
  ]);
}

/**
 * A chain that cannot be read is not gone on with; what is wrong with it is told when it is looked at. What is announced
 * in a place that cannot be (RangeError) was never written.
 */
async function asentar(bitacora: Bitacora, cadena: string): Promise<void> {
  try {
    await bitacora.asentar(cadena);
  } catch (error) {
    const fallas: unknown[] = error instanceof AggregateError ? error.errors : [error];
    if (!fallas.every((una) => esIlegible(una) || una instanceof RangeError)) throw error;
  }
}

/** The rows of each chain: its end, its entries and what is announced, in that order. */
async function* porCadena(cadenas: Tabla): AsyncGenerator<readonly [string, Renglon[]]> {
  let particion: Renglon[] = [];
  for await (const renglon of cadenas.recorrer(rangos.cadenas())) {
    const [primero] = particion;
    if (primero && primero.particion !== renglon.particion) {
      yield [cadenaDeParticion(primero.particion), particion];
      particion = [];
    }
    particion.push(renglon);
  }
  const [primero] = particion;
  if (primero) yield [cadenaDeParticion(primero.particion), particion];
}

function verificarEslabones(
  cadena: string,
  renglones: readonly Renglon[],
): { readonly asientos: readonly Asiento[]; readonly roturas: readonly Rotura[] } {
  const asientos: Asiento[] = [];
  const roturas: Rotura[] = [];
  let esperado = 1;
  // Undefined: that of an entry that cannot be read.
  let previo: Huella | undefined = GENESIS;
  for (const renglon of renglones.filter(({ fila }) => estaEn(fila, filasDeCadena.asientos))) {
    const lugar = numeroDeAsiento(renglon.fila);
    const asiento = legible(() => asientoDe(renglon));
    const romper = (campo: string, detalle: string) => roturas.push({ n: lugar, campo, detalle });
    if (lugar > esperado) {
      roturas.push({ n: esperado, campo: 'n', detalle: `falta el asiento ${esperado}` });
    } else if (asiento && previo !== undefined && asiento.previo !== previo) {
      romper('previo', `no es la huella del asiento ${lugar - 1}`);
    }
    [esperado, previo] = [lugar + 1, asiento?.huella];
    if (!asiento) {
      romper('asiento', 'no se entiende');
      continue;
    }
    if (asiento.n !== lugar) romper('n', `dice ${asiento.n}`);
    if (asiento.cadena !== cadena) romper('cadena', `dice ${asiento.cadena}`);
    if (asiento.huella !== huellaDeAsiento(asiento)) romper('huella', 'no es la de su contenido');
    asientos.push(asiento);
  }
  const actual = renglones.find(({ fila }) => fila === filasDeCadena.actual);
  const cabeza = actual ? legible(() => cabezaDe(actual)) : SIN_ASIENTOS;
  const ultimo = esperado - 1;
  if (!cabeza) {
    roturas.push({ n: ultimo, campo: 'n', detalle: 'no se entiende en cuál termina la cadena' });
  } else if (cabeza.n !== ultimo) {
    const n = Math.min(cabeza.n, ultimo) + 1;
    roturas.push({ n, campo: 'n', detalle: `la cadena termina en ${cabeza.n} y hay ${ultimo}` });
  } else if (previo !== undefined && cabeza.huella !== previo) {
    roturas.push({ n: ultimo, campo: 'huella', detalle: 'no es aquella en que termina la cadena' });
  }
  return { asientos, roturas };
}

interface Hechos {
  readonly tablas: Readonly<Record<string, Tabla>>;
  readonly guardados: ReadonlyMap<string, MovimientoGuardado>;
  readonly vistos: Map<string, string>;
}

async function verificarHecho(asiento: Asiento, { tablas, guardados, vistos }: Hechos): Promise<Rotura[]> {
  const { n, tabla, particion, fila } = asiento;
  const lugar = lugarDeFila(tabla, particion, fila);
  const antes = vistos.get(lugar);
  if (antes !== undefined) return [{ n, campo: 'fila', detalle: `su movimiento ya está en ${antes}` }];
  vistos.set(lugar, `el asiento ${n} de ${asiento.cadena}`);
  const guardado = guardados.get(lugar);
  const movimiento = Movimiento.strip().parse(asiento);
  if (guardado?.huella === huellaDeMovimiento(movimiento)) {
    return guardado.faltas.map((falta) => ({ n, ...falta }));
  }
  const renglon = await tablas[tabla]?.leer(particion, fila);
  const hecho = renglon && legible(() => movimientoDe(renglon));
  if (hecho === undefined && renglon) return [{ n, campo: 'fila', detalle: 'su movimiento no se entiende' }];
  if (!hecho) return [{ n, campo: 'fila', detalle: `no existe su movimiento (${particion} ${fila})` }];
  return Movimiento.keyof()
    .options.filter((campo) => hecho[campo] !== movimiento[campo])
    .map((campo) => ({
      n,
      campo,
      detalle: `dice «${movimiento[campo] ?? ''}» y el movimiento «${hecho[campo] ?? ''}»`,
    }));
}

const faltaDeAsiento = ({ cadena, documento, cuando }: MovimientoGuardado): Suelta => ({
  cadena,
  campo: 'asiento',
  detalle: `el movimiento de ${documento} del ${cuando} no tiene asiento`,
});

function conSueltas(
  verificadas: readonly CadenaVerificada[],
  sueltas: readonly Suelta[],
): CadenaVerificada[] {
  const vacia = (cadena: string): CadenaVerificada => ({
    ...{ cadena, asientos: 0, huella: GENESIS },
    ...{ roturas: [], observaciones: [] },
  });
  const conocidas = new Set(verificadas.map(({ cadena }) => cadena));
  const nuevas = [...new Set(sueltas.map(({ cadena }) => cadena))].filter((una) => !conocidas.has(una));
  return [...verificadas, ...nuevas.map(vacia)].map((verificada) => ({
    ...verificada,
    roturas: [
      ...verificada.roturas,
      ...sueltas
        .filter(({ cadena }) => cadena === verificada.cadena)
        .map(({ campo, detalle }) => ({ n: null, campo, detalle })),
    ],
  }));
}

/** What has no entry comes last. */
const porNumero = (una: Rotura, otra: Rotura): number => (una.n ?? Infinity) - (otra.n ?? Infinity);
