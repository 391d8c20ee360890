import { type Asiento, type Movimiento } from '../../shared/modelo/bitacora';
import { porCodigo } from '../../shared/nucleo/orden';
import { filasDeCadena, particiones } from './claves';
import {
  type Cabeza,
  cabezaDe,
  crearAsiento,
  type Intento,
  intentoDe,
  SIN_ASIENTOS,
} from './filas-de-cadena';
import { huellaDeAsiento } from './huella-de-asiento';
import { faltaDeLugar } from './limites-de-entidad';
import { type Escritura, type Renglon, type Tabla } from './tabla';
import { type LugarDeMovimiento, type TablasConMovimientos } from './tablas-con-movimientos';

/** Head + (entry + intent) each, in a transaction of at most 100. */
const POR_GRUPO = 49;
/** Without a movement this long after being announced, a write is taken for dead, and made sure to be. */
const PACIENCIA_MS = 60_000;
const RONDAS = 200;

interface Sucedido {
  readonly intento: string;
  readonly lugar: LugarDeMovimiento;
  readonly movimiento: Movimiento;
}

/** Enters in the chains, as one group each time, all that was announced in them and did happen. */
export class Asentamiento {
  /** One at a time settles a chain in a process, and the rest go with the next turn. */
  private readonly turnos = new Map<string, { enCurso: Promise<void>; siguiente: Promise<void> | null }>();

  constructor(
    private readonly cadenas: Tabla,
    private readonly tablas: TablasConMovimientos,
    private readonly ahora: () => Date,
  ) {}

  /**
   * Gives up, without an error, when others keep at it. What was announced and cannot be looked at stops nothing else: it
   * is thrown (AggregateError) once the rest is entered.
   */
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

  private async porGrupos(cadena: string, rondas: number): Promise<void> {
    for (let ronda = 0; ronda < rondas; ronda += 1) {
      const fallas: unknown[] = [];
      if ((await this.unGrupo(cadena, fallas)) === 'queda') continue;
      if (fallas.length === 0) return;
      throw new AggregateError(fallas, `${fallas.length} announced in ${cadena} could not be looked at`);
    }
  }

  private async unGrupo(cadena: string, fallas: unknown[]): Promise<'al-dia' | 'queda'> {
    const particion = particiones.cadena(cadena);
    const [actual, intentos] = await Promise.all([
      this.cadenas.leer(particion, filasDeCadena.actual),
      this.cadenas.listarFilas(particion, filasDeCadena.intentos),
    ]);
    const grupo = await this.sucedidos(particion, intentos, fallas);
    if (grupo.length === 0) return 'al-dia';
    const cabeza = actual ? cabezaDe(actual) : SIN_ASIENTOS;
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
  private async sucedidos(
    cadena: string,
    intentos: readonly Renglon[],
    fallas: unknown[],
  ): Promise<Sucedido[]> {
    const leidos = leerIntentos(intentos, fallas);
    // Those still being written come first when they are old: what is behind them does not wait.
    for (let desde = 0; desde < leidos.length; desde += POR_GRUPO) {
      const tanda = leidos.slice(desde, desde + POR_GRUPO);
      const revisados = await Promise.allSettled(tanda.map((uno) => this.revisar(cadena, uno)));
      const hubo = revisados.flatMap((uno) => (uno.status === 'fulfilled' ? (uno.value ?? []) : []));
      for (const uno of revisados) if (uno.status === 'rejected') fallas.push(uno.reason);
      if (hubo.length > 0) return hubo;
    }
    return [];
  }

  private async revisar(cadena: string, { intento, anunciado, ...lugar }: Intento): Promise<Sucedido | null> {
    const { tabla, particion, fila } = lugar;
    const deDocumentos = this.tablas.de(tabla);
    // Where no table takes a row nothing was written, nor will be: there is nothing to look at nor a place to take.
    const puedeSer = faltaDeLugar(particion, fila) === null;
    const movimiento = puedeSer ? await this.tablas.movimientoEn(lugar) : null;
    if (movimiento) return { intento, lugar, movimiento };
    if (this.ahora().getTime() - Date.parse(anunciado) < PACIENCIA_MS) return null;
    if (puedeSer) {
      // Its row is taken: a writer that was only slow, however slow, is refused by it and writes nothing.
      const anular: Escritura = { hacer: 'crear', fila, columnas: { anulado: true } };
      await deDocumentos.escribir(particion, [anular]);
      const llego = await this.tablas.movimientoEn(lugar);
      if (llego) return { intento, lugar, movimiento: llego };
    }
    await this.cadenas.escribir(cadena, [{ hacer: 'borrar', fila: intento }]);
    return null;
  }
}

/** Oldest first. */
function leerIntentos(intentos: readonly Renglon[], fallas: unknown[]): Intento[] {
  const leidos = intentos.flatMap((uno) => {
    try {
      return intentoDe(uno);
    } catch (error) {
      fallas.push(error);
      return [];
    }
  });
  return leidos.toSorted((uno, otro) => porCodigo(uno.anunciado, otro.anunciado));
}
