import { type Asiento } from '../../shared/modelo/bitacora';
import { type Almacen } from '../almacen/almacen';
import { enTandas } from './en-tandas';

/** How many entries of each chain are read at once: one chain is read in long blocks, and many in short ones. */
const DE_UNA = 200;
const DE_VARIAS = 20;

/** Where the reading of each chain goes on: the number of its next entry, backwards. A chain at its end is not in it. */
export type Posiciones = Readonly<Record<string, number>>;

interface Lectura {
  readonly cadena: string;
  /** Of the next entry to be given. */
  n: number;
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
    const longitudes = await enTandas(cadenas, async (cadena) => {
      await bitacora.asentar(cadena);
      return [cadena, await bitacora.longitud(cadena)] as const;
    });
    return RecorridoDeBitacora.desde(bitacora, Object.fromEntries(longitudes));
  }

  static desde(bitacora: Almacen['bitacora'], posiciones: Posiciones): RecorridoDeBitacora {
    const lecturas = Object.entries(posiciones).map(([cadena, n]) => ({ cadena, n, leidos: [] }));
    return new RecorridoDeBitacora(bitacora, lecturas);
  }

  /** The next entry, or null when there is none left. */
  async siguiente(): Promise<Asiento | null> {
    const porBloque = this.lecturas.length === 1 ? DE_UNA : DE_VARIAS;
    await enTandas(this.lecturas, async (lectura) => {
      if (lectura.leidos.length > 0 || lectura.n === 0) return;
      const desde = Math.max(1, lectura.n - porBloque + 1);
      lectura.leidos = (await this.bitacora.asientos(lectura.cadena, desde, lectura.n)).toReversed();
      // A block that somebody emptied is passed over: proving the chain is the verifier's.
      if (lectura.leidos.length === 0) lectura.n = desde - 1;
    });
    let ultima: { readonly lectura: Lectura; readonly asiento: Asiento } | null = null;
    for (const lectura of this.lecturas) {
      const [asiento] = lectura.leidos;
      if (asiento && (!ultima || asiento.asentado > ultima.asiento.asentado)) ultima = { lectura, asiento };
    }
    if (!ultima) return this.lecturas.some(({ n }) => n > 0) ? this.siguiente() : null;
    ultima.lectura.leidos.shift();
    ultima.lectura.n = ultima.asiento.n - 1;
    return ultima.asiento;
  }

  get posiciones(): Posiciones {
    return Object.fromEntries(this.lecturas.filter(({ n }) => n > 0).map(({ cadena, n }) => [cadena, n]));
  }
}
