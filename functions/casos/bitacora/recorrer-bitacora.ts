import { type Asiento } from '../../../shared/modelo/bitacora';
import { porCodigo } from '../../../shared/nucleo/orden';
import { type Almacen } from '../../almacen/almacen';
import { enTandas } from '../en-tandas';

/** How many entries of each chain are read at once: one chain is read in long blocks, and many in short ones. */
const DE_UNA = 200;
const DE_VARIAS = 20;

/** Where the reading of each chain goes on: the number of its next entry, backwards. A chain at its end is not in it. */
export type Posiciones = Readonly<Record<string, number>>;

/** More chains than these are read as the timer left them, a minute ago at most, and are not settled first. */
const SE_ASIENTAN = 16;
/** Blocks that are read at once. */
const A_LA_VEZ = 16;
/** Of a chain whose end does not say when it was. */
const NO_SE_SABE = '9999';

interface Lectura {
  readonly cadena: string;
  /** Of the next entry to be given. */
  n: number;
  /** It was entered at this instant or before: until another chain has nothing later, its block is not read. */
  hasta: string;
  /** Newest first, from `n` down. */
  leidos: Asiento[];
}

/** Several chains as one, newest entry first, from where it is told or from their ends. */
export class RecorridoDeBitacora {
  private constructor(
    private readonly bitacora: Almacen['bitacora'],
    private readonly lecturas: Lectura[],
  ) {}

  static async desdeElFinal(
    bitacora: Almacen['bitacora'],
    cadenas: readonly string[],
  ): Promise<RecorridoDeBitacora> {
    // What cannot be settled is told by the timer: what was entered is read all the same.
    if (cadenas.length <= SE_ASIENTAN) {
      await enTandas(cadenas, (cadena) => bitacora.asentar(cadena).catch(() => undefined));
    }
    return RecorridoDeBitacora.abrir(bitacora, cadenas, () => Infinity);
  }

  static desde(bitacora: Almacen['bitacora'], posiciones: Posiciones): Promise<RecorridoDeBitacora> {
    return RecorridoDeBitacora.abrir(bitacora, Object.keys(posiciones), (cadena) => posiciones[cadena] ?? 0);
  }

  private static async abrir(
    bitacora: Almacen['bitacora'],
    cadenas: readonly string[],
    hastaCual: (cadena: string) => number,
  ): Promise<RecorridoDeBitacora> {
    const lecturas = await enTandas(cadenas, async (cadena): Promise<Lectura> => {
      const { n, asentado = NO_SE_SABE } = await bitacora.cabeza(cadena);
      return { cadena, n: Math.min(n, hastaCual(cadena)), hasta: asentado, leidos: [] };
    });
    return new RecorridoDeBitacora(bitacora, lecturas);
  }

  /** The next entry, or null when there is none left. */
  async siguiente(): Promise<Asiento | null> {
    for (;;) {
      let ultima: Lectura | null = null;
      for (const lectura of this.lecturas) {
        if (lectura.leidos.length > 0 && (!ultima || lectura.hasta > ultima.hasta)) ultima = lectura;
      }
      const limite = ultima?.hasta ?? '';
      const porLeer = this.lecturas
        .filter(({ n, leidos, hasta }) => n > 0 && leidos.length === 0 && hasta >= limite)
        .toSorted((una, otra) => porCodigo(otra.hasta, una.hasta));
      if (porLeer.length === 0) return ultima ? darDe(ultima) : null;
      await Promise.all(porLeer.slice(0, A_LA_VEZ).map((lectura) => this.leerBloque(lectura)));
    }
  }

  get posiciones(): Posiciones {
    return Object.fromEntries(this.lecturas.filter(({ n }) => n > 0).map(({ cadena, n }) => [cadena, n]));
  }

  private async leerBloque(lectura: Lectura): Promise<void> {
    const porBloque = this.lecturas.length === 1 ? DE_UNA : DE_VARIAS;
    const desde = Math.max(1, lectura.n - porBloque + 1);
    lectura.leidos = (await this.bitacora.asientos(lectura.cadena, desde, lectura.n)).toReversed();
    const [primero] = lectura.leidos;
    // A block that somebody emptied is passed over: proving the chain is the verifier's.
    if (primero) lectura.hasta = primero.asentado;
    else lectura.n = desde - 1;
  }
}

function darDe(lectura: Lectura): Asiento | null {
  const asiento = lectura.leidos.shift();
  if (!asiento) return null;
  lectura.n = asiento.n - 1;
  lectura.hasta = lectura.leidos[0]?.asentado ?? asiento.asentado;
  return asiento;
}
