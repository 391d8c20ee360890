import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Asiento, Movimiento } from '../../shared/modelo/bitacora';
import { porCodigo } from '../../shared/nucleo/orden';
import { cadenaDeFila, filas, filasDeCadena, partesDe, particiones } from './claves';
import { GENESIS, huellaDeAsiento, SinHuella } from './huella-de-asiento';
import { Huella } from './contenido';
import { type Escritura, type Renglon, type Tabla } from './tabla';

/** A row that is a movement. One that never happened keeps its place, so that it cannot happen any more. */
const FilaDeMovimiento = z.union([
  z.object({ movimiento: z.string() }),
  z.object({ anulado: z.literal(true) }),
]);

const Intento = z.object({
  tabla: z.string(),
  particion: z.string(),
  fila: z.string(),
  anunciado: z.string(),
});
const Cabeza = z.object({
  n: z.int().nonnegative(),
  huella: Huella,
  /** When the last one was entered. Absent in chains that ended before this was kept. */
  asentado: z.iso.datetime().optional(),
});
const FilaDeAsiento = z.object({ asiento: z.string(), huella: Huella });
type Cabeza = z.infer<typeof Cabeza>;
const VACIA: Cabeza = { n: 0, huella: GENESIS };

/** Head + (entry + intent) each, in a transaction of at most 100. */
const POR_GRUPO = 49;
/** Without a movement this long after being announced, a write is taken for dead, and made sure to be. */
const PACIENCIA_MS = 60_000;
/** Somebody who writes helps the chain along and does not wait for it. */
const RONDAS_DE_QUIEN_ESCRIBE = 2;
const RONDAS = 200;

/** A write and what is said of it, in the partition of the document. */
export interface Escribible {
  readonly tabla: string;
  readonly particion: string;
  readonly escrituras: readonly Escritura[];
  readonly movimiento: Movimiento;
}

/**
 * The audit chains, one for each plantel and a general one. Every write is three steps: it is announced in its chain;
 * then the document and its movement are written in one transaction, which is the fact; then whoever comes first enters
 * in the chain all that was announced and did happen, as one group. Killed after any step, the next one who writes or
 * reads that chain, or the timer, takes it up.
 */
export class Bitacora {
  /** One at a time settles a chain in a process, and the rest go with the next turn. */
  private readonly turnos = new Map<string, { enCurso: Promise<void>; siguiente: Promise<void> | null }>();

  private readonly empezadas = new Set<string>();

  constructor(
    private readonly cadenas: Tabla,
    private readonly tablas: Readonly<Record<string, Tabla>>,
    private readonly ahora: () => Date,
  ) {}

  /** All the writes with their movement, or none. `conflicto` when another writer came first. */
  async mover({ tabla, particion, escrituras, movimiento }: Escribible): Promise<'hecho' | 'conflicto'> {
    const { cadena } = movimiento;
    const intento = filasDeCadena.intento(randomUUID());
    const fila = filas.bitacora(movimiento.cuando, randomUUID());
    const columnas = { tabla, particion, fila, anunciado: this.ahora().toISOString() };
    await this.empezar(cadena);
    await this.cadenas.escribir(particiones.cadena(cadena), [{ hacer: 'crear', fila: intento, columnas }]);
    const hecho = { movimiento: JSON.stringify(Movimiento.parse(movimiento)) };
    const resultado = await this.de(tabla).escribir(particion, [
      ...escrituras,
      { hacer: 'crear', fila, columnas: hecho },
    ]);
    // Refused, it may still be ours: a transaction sent twice by a broken network is refused the second time.
    if (resultado === 'conflicto' && !(await this.movimientoEn({ tabla, particion, fila }))) {
      await this.cadenas.escribir(particiones.cadena(cadena), [{ hacer: 'borrar', fila: intento }]);
      return resultado;
    }
    // What was written is written: the timer settles what could not be settled here, and what fails there is logged.
    await this.asentar(cadena, RONDAS_DE_QUIEN_ESCRIBE).catch(() => undefined);
    return 'hecho';
  }

  /** Enters in a chain whatever was announced and did happen. Gives up, without an error, when others keep at it. */
  asentar(cadena: string, rondas = RONDAS): Promise<void> {
    const turno = this.turnos.get(cadena);
    if (!turno) {
      const enCurso = this.porGrupos(cadena, rondas).finally(() => this.turnos.delete(cadena));
      this.turnos.set(cadena, { enCurso, siguiente: null });
      return enCurso;
    }
    // The one in course may have looked before this was announced.
    turno.siguiente ??= turno.enCurso.catch(() => undefined).then(() => this.asentar(cadena, rondas));
    return turno.siguiente;
  }

  /** The chains there are. */
  async todas(): Promise<string[]> {
    return (await this.cadenas.listarParticion(particiones.cadenas())).map(({ fila }) => cadenaDeFila(fila));
  }

  /** The chains with something announced and not yet entered. */
  async pendientes(): Promise<string[]> {
    const con: string[] = [];
    for (const cadena of await this.todas()) {
      const intentos = await this.cadenas.listarFilas(particiones.cadena(cadena), filasDeCadena.intentos);
      if (intentos.length > 0) con.push(cadena);
    }
    return con;
  }

  /** How many entries a chain has. */
  async longitud(cadena: string): Promise<number> {
    return (await this.cabeza(cadena)).n;
  }

  /** Where a chain ends. */
  async cabeza(cadena: string): Promise<Cabeza> {
    const actual = await this.cadenas.leer(particiones.cadena(cadena), filasDeCadena.actual);
    return actual ? cabezaDe(actual) : VACIA;
  }

  /** The entries from `desde` to `hasta`, both included, oldest first. */
  async asientos(cadena: string, desde: number, hasta: number): Promise<Asiento[]> {
    const rango = filasDeCadena.asientosDe(desde, hasta);
    return (await this.cadenas.listarFilas(particiones.cadena(cadena), rango)).map(asientoDe);
  }

  /** Leaves the chain in the list of those there are; it may already be there. */
  private async empezar(cadena: string): Promise<void> {
    if (this.empezadas.has(cadena)) return;
    const fila = filasDeCadena.cadena(cadena);
    await this.cadenas.escribir(particiones.cadenas(), [{ hacer: 'crear', fila, columnas: {} }]);
    this.empezadas.add(cadena);
  }

  private async porGrupos(cadena: string, rondas: number): Promise<void> {
    for (let ronda = 0; ronda < rondas; ronda += 1) {
      if ((await this.unGrupo(cadena)) === 'al-dia') return;
    }
  }

  private async unGrupo(cadena: string): Promise<'al-dia' | 'queda'> {
    const particion = particiones.cadena(cadena);
    const [actual, intentos] = await Promise.all([
      this.cadenas.leer(particion, filasDeCadena.actual),
      this.cadenas.listarFilas(particion, filasDeCadena.intentos),
    ]);
    const grupo = await this.sucedidos(particion, intentos);
    if (grupo.length === 0) return 'al-dia';
    const cabeza = actual ? cabezaDe(actual) : VACIA;
    const asientos = this.encadenar(cabeza, grupo);
    const { n, huella, asentado } = asientos.at(-1) ?? cabeza;
    const columnas = { n, huella, ...(asentado === undefined ? {} : { asentado }) };
    const resultado = await this.cadenas.escribir(particion, [
      actual
        ? { hacer: 'reemplazar', fila: filasDeCadena.actual, columnas, etag: actual.etag }
        : { hacer: 'crear', fila: filasDeCadena.actual, columnas },
      ...asientos.map(crearAsiento),
      ...grupo.map(({ intento }): Escritura => ({ hacer: 'borrar', fila: intento })),
    ]);
    return resultado === 'hecho' && grupo.length === intentos.length ? 'al-dia' : 'queda';
  }

  private encadenar({ n, huella }: Cabeza, grupo: readonly Sucedido[]): Asiento[] {
    const asentado = this.ahora().toISOString();
    let previo = huella;
    return grupo.map(({ lugar, movimiento }, indice) => {
      const sinHuella = { ...movimiento, ...lugar, n: n + indice + 1, asentado, previo };
      previo = huellaDeAsiento(sinHuella);
      return { ...sinHuella, huella: previo };
    });
  }

  /** Of what was announced, what did happen, oldest first. What never will is cleared on the way. */
  private async sucedidos(cadena: string, intentos: readonly Renglon[]): Promise<Sucedido[]> {
    const leidos = intentos
      .map(({ fila, columnas }) => ({ intento: fila, ...Intento.parse(columnas) }))
      .toSorted((uno, otro) => porCodigo(uno.anunciado, otro.anunciado));
    // Those still being written come first when they are old: what is behind them does not wait.
    for (let desde = 0; desde < leidos.length; desde += POR_GRUPO) {
      const tanda = leidos.slice(desde, desde + POR_GRUPO);
      const revisados = await Promise.all(tanda.map((uno) => this.revisar(cadena, uno)));
      const hubo = revisados.flatMap((uno) => uno ?? []);
      if (hubo.length > 0) return hubo;
    }
    return [];
  }

  private async revisar(
    cadena: string,
    { intento, anunciado, ...lugar }: z.infer<typeof Intento> & { intento: string },
  ): Promise<Sucedido | null> {
    const movimiento = await this.movimientoEn(lugar);
    if (movimiento) return { intento, lugar, movimiento };
    if (this.ahora().getTime() - Date.parse(anunciado) < PACIENCIA_MS) return null;
    // Its row is taken: a writer that was only slow, however slow, is refused by it and writes nothing.
    const { tabla, particion, fila } = lugar;
    const anular: Escritura = { hacer: 'crear', fila, columnas: { anulado: true } };
    await this.de(tabla).escribir(particion, [anular]);
    const llego = await this.movimientoEn(lugar);
    if (llego) return { intento, lugar, movimiento: llego };
    await this.cadenas.escribir(cadena, [{ hacer: 'borrar', fila: intento }]);
    return null;
  }

  private async movimientoEn({ tabla, particion, fila }: LugarDeMovimiento): Promise<Movimiento | null> {
    const renglon = await this.de(tabla).leer(particion, fila);
    return renglon && movimientoDe(renglon);
  }

  private de(tabla: string): Tabla {
    const una = this.tablas[tabla];
    if (!una) throw new RangeError(`no table ${tabla} keeps documents`);
    return una;
  }
}

interface LugarDeMovimiento {
  readonly tabla: string;
  readonly particion: string;
  readonly fila: string;
}

interface Sucedido {
  readonly intento: string;
  readonly lugar: LugarDeMovimiento;
  readonly movimiento: Movimiento;
}

/** Null: it was made sure that it never happened. */
export function movimientoDe({ columnas }: Pick<Renglon, 'columnas'>): Movimiento | null {
  const fila = FilaDeMovimiento.parse(columnas);
  return 'movimiento' in fila ? Movimiento.parse(JSON.parse(fila.movimiento)) : null;
}

export const cabezaDe = ({ columnas }: Pick<Renglon, 'columnas'>): Cabeza => Cabeza.parse(columnas);

export function asientoDe({ columnas }: Pick<Renglon, 'columnas'>): Asiento {
  const { asiento, huella } = FilaDeAsiento.parse(columnas);
  return { ...SinHuella.parse(JSON.parse(asiento)), huella };
}

export const cadenaDeParticion = (particion: string): string => partesDe(particion)[1] ?? '';

function crearAsiento({ huella, ...asiento }: Asiento): Escritura {
  const columnas = { asiento: JSON.stringify(asiento), huella };
  return { hacer: 'crear', fila: filasDeCadena.asiento(asiento.n), columnas };
}
