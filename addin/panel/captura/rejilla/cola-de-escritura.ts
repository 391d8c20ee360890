import { type Celdas, type ClaveDeCelda } from '../../../../shared/captura/celdas';
import { type Problema } from '../../../../shared/modelo/problema';
import { fallido, type Resultado } from '../../../cliente/resultado';
import { type Escrito } from '../../../libro/captura/escribir-datos';
import { type Dato } from '../../../libro/captura/poner-datos';
import { escrituraInterrumpida } from '../../../libro/problema-de-libro';
import { type CapturaALaVista, type Escribir } from './escritura';

/** What was asked of the workbook at once: one stroke, or one fill. */
type Trazo = readonly Dato[];

/** A writing that the workbook refused: its cells went back to what they said. */
export interface Falla {
  readonly celdas: readonly ClaveDeCelda[];
  readonly problema: Problema;
}

export interface EstadoDeCola {
  /** The captura as it will be when everything that was asked is written. */
  readonly captura: CapturaALaVista;
  /** The captura as the workbook has it. */
  readonly enLibro: CapturaALaVista;
  readonly porEscribir: number;
  readonly falla: Falla | null;
  readonly sePuedeDeshacer: boolean;
}

/**
 * Strokes on their way to the workbook, in the order they were made: shown at once, written together as fast as the
 * workbook takes them, and taken back when it refuses. No cell goes twice in one writing, so that each value that was
 * asked is written.
 */
export class ColaDeEscritura {
  private base: CapturaALaVista;
  private enVuelo: Trazo[] = [];
  private enEspera: Trazo[] = [];
  private hechos: Escrito[] = [];
  private porDeshacer = 0;
  private ocupada = false;
  private falla: Falla | null = null;
  private estado: EstadoDeCola;
  private readonly oyentes = new Set<() => void>();

  constructor(
    captura: CapturaALaVista,
    private escribirEnLibro: Escribir,
  ) {
    this.base = captura;
    this.estado = this.con(captura);
  }

  readonly leer = (): EstadoDeCola => this.estado;

  readonly suscribir = (avisar: () => void): (() => void) => {
    this.oyentes.add(avisar);
    return () => void this.oyentes.delete(avisar);
  };

  /** The captura changed elsewhere, or another function writes from now on. */
  actualizar(captura: CapturaALaVista, escribir: Escribir): void {
    this.escribirEnLibro = escribir;
    if (captura === this.base) return;
    this.base = captura;
    this.avisar();
  }

  escribir(datos: Trazo): void {
    if (datos.length === 0) return;
    this.enEspera.push(datos);
    this.falla = sinLasDe(this.falla, datos);
    // On top of what shows: a stroke never waits for those before it.
    const { captura } = this.estado;
    this.avisar({ ...captura, celdas: conDatos(captura.celdas, datos) });
    void this.vaciar();
  }

  /** Takes back the last thing asked: what was not written yet is not written any more. */
  deshacer(): void {
    if (this.enEspera.pop() === undefined) this.porDeshacer += 1;
    this.avisar();
    void this.vaciar();
  }

  /** The person read why something was not written. */
  readonly olvidarFalla = (): void => {
    this.falla = null;
    this.avisar();
  };

  private async vaciar(): Promise<void> {
    if (this.ocupada) return;
    this.ocupada = true;
    try {
      while (this.porDeshacer > 0 || this.enEspera.length > 0) {
        if (this.porDeshacer > 0) await this.deshacerUno();
        else await this.escribirTanda();
      }
    } finally {
      this.ocupada = false;
    }
  }

  /** All or none is written: refused together, strokes are tried one by one, so that only the one at fault goes back. */
  private async escribirTanda(): Promise<void> {
    const tanda = this.tomarTanda();
    this.enVuelo = [...tanda];
    const problema = await this.escribirJuntos(tanda);
    if (problema && tanda.length > 1) {
      for (const trazo of tanda) this.anotarFalla([trazo], await this.escribirJuntos([trazo]));
    } else this.anotarFalla(tanda, problema);
    this.avisar();
  }

  private async escribirJuntos(trazos: readonly Trazo[]): Promise<Problema | null> {
    const escrito = await sinInterrumpir(() => this.escribirEnLibro(trazos.flat(), null));
    if (!escrito.ok) return escrito.problema;
    this.enVuelo = this.enVuelo.filter((trazo) => !trazos.includes(trazo));
    this.hechos.push(escrito.valor);
    this.base = escrito.valor.captura;
    return null;
  }

  private anotarFalla(trazos: readonly Trazo[], problema: Problema | null): void {
    if (!problema) return;
    this.enVuelo = this.enVuelo.filter((trazo) => !trazos.includes(trazo));
    this.falla = { celdas: trazos.flat(), problema };
    // What was to be taken back never was.
    if (this.porDeshacer > 0) this.porDeshacer -= 1;
  }

  /** The first strokes that are waiting, up to the one that writes again in a cell of theirs. */
  private tomarTanda(): Trazo[] {
    const vistas = new Set<string>();
    const hasta = this.enEspera.findIndex((trazo) => {
      const claves = trazo.map(claveDe);
      if (claves.some((clave) => vistas.has(clave))) return true;
      for (const clave of claves) vistas.add(clave);
      return false;
    });
    return this.enEspera.splice(0, hasta === -1 ? this.enEspera.length : hasta);
  }

  private async deshacerUno(): Promise<void> {
    const ultimo = this.hechos.pop();
    if (ultimo) {
      const deshecho = await sinInterrumpir(ultimo.deshacer);
      if (deshecho.ok) this.base = deshecho.valor;
      else this.falla = { celdas: [], problema: deshecho.problema };
    }
    this.porDeshacer -= 1;
    this.avisar();
  }

  private avisar(captura = this.conLoPedido()): void {
    this.estado = this.con(captura);
    for (const oyente of this.oyentes) oyente();
  }

  private conLoPedido(): CapturaALaVista {
    const pedidos = [...this.enVuelo, ...this.enEspera].flat();
    return pedidos.length === 0 ? this.base : { ...this.base, celdas: conDatos(this.base.celdas, pedidos) };
  }

  private con(captura: CapturaALaVista): EstadoDeCola {
    const porEscribir = [this.enVuelo, this.enEspera].flat().reduce((suma, { length }) => suma + length, 0);
    return {
      captura,
      enLibro: this.base,
      porEscribir,
      falla: this.falla,
      sePuedeDeshacer: porEscribir > 0 || this.hechos.length > this.porDeshacer,
    };
  }
}

/** Our own mistakes are told like what the workbook refuses: nobody is to see as written what was not. */
async function sinInterrumpir<T>(trabajo: () => Promise<Resultado<T>>): Promise<Resultado<T>> {
  try {
    return await trabajo();
  } catch (error) {
    return fallido(escrituraInterrumpida(error instanceof Error ? error.message : String(error)));
  }
}

const claveDe = ({ matricula, columna }: ClaveDeCelda): string => `${matricula}\n${columna}`;

/** A cell that is written again is no longer to mend. */
function sinLasDe(falla: Falla | null, datos: Trazo): Falla | null {
  if (!falla) return null;
  const escritas = new Set(datos.map(claveDe));
  const celdas = falla.celdas.filter((clave) => !escritas.has(claveDe(clave)));
  return celdas.length === 0 ? null : { ...falla, celdas };
}

/** The cells with some data on top. */
function conDatos(celdas: Celdas, datos: readonly Dato[]): Celdas {
  const nuevas = new Map(celdas);
  for (const { matricula, columna, valor } of datos) {
    const suyas = new Map(nuevas.get(matricula));
    if (valor === null) suyas.delete(columna);
    else suyas.set(columna, valor);
    nuevas.set(matricula, suyas);
  }
  return nuevas;
}
