import { randomUUID } from 'node:crypto';
import { type Asiento, Movimiento } from '../../shared/modelo/bitacora';
import { Asentamiento } from './asentamiento';
import { cadenaDeFila, filas, filasDeCadena, particiones } from './claves';
import { asientoDe, type Cabeza, cabezaDe, SIN_ASIENTOS } from './filas-de-cadena';
import { type Escritura, exigirQueQuepan, type Tabla } from './tabla';
import { TablasConMovimientos } from './tablas-con-movimientos';

/** Somebody who writes helps the chain along and does not wait for it. */
const RONDAS_DE_QUIEN_ESCRIBE = 2;

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
  private readonly tablas: TablasConMovimientos;
  private readonly asentamiento: Asentamiento;
  private readonly empezadas = new Set<string>();

  constructor(
    private readonly cadenas: Tabla,
    tablas: Readonly<Record<string, Tabla>>,
    private readonly ahora: () => Date,
  ) {
    this.tablas = new TablasConMovimientos(tablas);
    this.asentamiento = new Asentamiento(cadenas, this.tablas, ahora);
  }

  /** All the writes with their movement, or none. `conflicto` when another writer came first. */
  async mover({ tabla, particion, escrituras, movimiento }: Escribible): Promise<'hecho' | 'conflicto'> {
    const { cadena } = movimiento;
    const intento = filasDeCadena.intento(randomUUID());
    const fila = filas.bitacora(movimiento.cuando, randomUUID());
    const columnas = { tabla, particion, fila, anunciado: this.ahora().toISOString() };
    const hecho = { movimiento: JSON.stringify(Movimiento.parse(movimiento)) };
    const todas: Escritura[] = [...escrituras, { hacer: 'crear', fila, columnas: hecho }];
    // Before it is announced: what no table takes would be looked for in vain ever after.
    exigirQueQuepan(particion, todas);
    await this.empezar(cadena);
    await this.cadenas.escribir(particiones.cadena(cadena), [{ hacer: 'crear', fila: intento, columnas }]);
    const resultado = await this.tablas.de(tabla).escribir(particion, todas);
    // Refused, it may still be ours: a transaction sent twice by a broken network is refused the second time.
    if (resultado === 'conflicto' && !(await this.tablas.movimientoEn({ tabla, particion, fila }))) {
      await this.cadenas.escribir(particiones.cadena(cadena), [{ hacer: 'borrar', fila: intento }]);
      return resultado;
    }
    // What was written is written: the timer settles what could not be settled here, and what fails there is logged.
    await this.asentamiento.asentar(cadena, RONDAS_DE_QUIEN_ESCRIBE).catch(() => undefined);
    return 'hecho';
  }

  /**
   * Enters in a chain whatever was announced and did happen. Gives up, without an error, when others keep at it. What
   * could not be looked at is thrown once the rest is entered.
   */
  asentar(cadena: string): Promise<void> {
    return this.asentamiento.asentar(cadena);
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
    return actual ? cabezaDe(actual) : SIN_ASIENTOS;
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
}
