import { estaEn, filas, partesDe, periodoDe, rangos } from './claves';
import { type Contenido, type Huella } from './contenido';
import { CLASES_QUE_NOMBRAN } from './contenidos-que-nombran';
import { type Escritura, type Tabla } from './tabla';

const HUELLAS = /\b[0-9a-f]{64}\b/g;
const POR_TRANSACCION = 100;
const VUELTAS = 3;

/** What is kept of a periodo, by its names alone. */
export interface LoDelPeriodo {
  readonly filas: ReadonlyMap<string, readonly string[]>;
  /** When the last of it was written, as the bitácora says; null: nothing ever was. */
  readonly ultimo: string | null;
  readonly nombradas: ReadonlySet<Huella>;
  /** Contents that something else names as well. */
  readonly ajenas: ReadonlySet<Huella>;
}

/** How much was deleted. */
export interface Depurado {
  readonly renglones: number;
  readonly contenidos: number;
}

/**
 * Deletes the documents of a periodo for good: their rows, and the contents that no other document names. Their
 * movements stay, because the bitácora points at them. Cut short anywhere, the next time goes on: what makes a document
 * be found goes first, and the rows that name contents go after the contents.
 */
export class Depuracion {
  constructor(
    private readonly documentos: Tabla,
    private readonly contenido: Contenido,
  ) {}

  /** The periodos of which something was loaded or captured. */
  async periodos(): Promise<string[]> {
    const claves = new Set<string>();
    for (const rango of rangos.comienzosDePeriodo()) {
      for await (const { particion } of this.documentos.recorrer(rango)) {
        const periodo = periodoDe(particion);
        if (periodo !== null) claves.add(periodo);
      }
    }
    return [...claves];
  }

  /** Reads every row there is once, keeping no more than names. */
  async reunir(periodo: string): Promise<LoDelPeriodo> {
    const suyas = new Map<string, string[]>();
    const [nombradas, ajenas] = [new Set<Huella>(), new Set<Huella>()];
    let ultimo: string | null = null;
    for await (const { particion, fila, columnas } of this.documentos.recorrer()) {
      const esSuya = periodoDe(particion) === periodo;
      if (estaEn(fila, filas.bitacoras)) {
        const cuando = partesDe(fila)[1] ?? '';
        if (esSuya && (ultimo === null || cuando > ultimo)) ultimo = cuando;
        continue;
      }
      // Whatever looks like the name of a content counts as one: too much is kept rather than too little.
      for (const huella of JSON.stringify(columnas).match(HUELLAS) ?? []) {
        (esSuya ? nombradas : ajenas).add(huella);
      }
      if (!esSuya) continue;
      const deSuParticion = suyas.get(particion);
      if (deSuParticion) deSuParticion.push(fila);
      else suyas.set(particion, [fila]);
    }
    await this.seguirNombres(nombradas);
    await this.seguirNombres(ajenas);
    return { filas: suyas, ultimo, nombradas, ajenas };
  }

  async borrar({ filas: suyas, nombradas, ajenas }: LoDelPeriodo): Promise<Depurado> {
    for (const [particion, nombres] of suyas) {
      if (nombres.includes(filas.actual)) await this.borrarFilas(particion, [filas.actual]);
    }
    const solas = new Set([...nombradas].filter((huella) => !ajenas.has(huella)));
    const contenidos = await this.contenido.borrar(solas);
    let renglones = 0;
    for (const [particion, nombres] of suyas) {
      renglones += nombres.length;
      const restantes = nombres.filter((fila) => fila !== filas.actual);
      for (let desde = 0; desde < restantes.length; desde += POR_TRANSACCION) {
        await this.borrarFilas(particion, restantes.slice(desde, desde + POR_TRANSACCION));
      }
    }
    return { renglones, contenidos };
  }

  /** Contents that name others: what they name counts too. */
  private async seguirNombres(huellas: Set<Huella>): Promise<void> {
    for (const texto of await this.contenido.textosDe(CLASES_QUE_NOMBRAN, huellas)) {
      for (const huella of texto.match(HUELLAS) ?? []) huellas.add(huella);
    }
  }

  /** One that is gone already refuses its whole transaction: those that are left are asked for again. */
  private async borrarFilas(particion: string, nombres: readonly string[]): Promise<void> {
    let faltan = nombres;
    for (let vuelta = 0; vuelta < VUELTAS && faltan.length > 0; vuelta += 1) {
      const escrituras = faltan.map((fila): Escritura => ({ hacer: 'borrar', fila }));
      if ((await this.documentos.escribir(particion, escrituras)) === 'hecho') return;
      const quedan = new Set((await this.documentos.listarParticion(particion)).map(({ fila }) => fila));
      faltan = faltan.filter((fila) => quedan.has(fila));
    }
    if (faltan.length > 0) throw new Error(`rows of ${particion} keep changing while they are deleted`);
  }
}
