import { esListaDePlanteles, estaEn, filas, partesDe, periodoDe, rangos, rangosDePeriodo } from './claves';
import { porGrupos } from './por-grupos';
import { type Tabla } from './tabla';

/** Documents that are deleted at once. */
const A_LA_VEZ = 16;

/** What is kept of a periodo, by its names alone. */
export interface LoDelPeriodo {
  readonly periodo: string;
  /** The partitions, and the etag of what is in force in each; null: nothing is. */
  readonly documentos: ReadonlyMap<string, string | null>;
  /** When the last of it was written, as the bitácora says; null: nothing ever was. */
  readonly ultimo: string | null;
}

/**
 * Deletes the documents of a periodo for good; the contents that nothing names any more go with the sweep. Their
 * movements stay, because the bitácora points at them. Cut short anywhere, the next time goes on: what makes a document
 * be found goes first. One that somebody wrote since it was read stays whole.
 */
export class Depuracion {
  constructor(private readonly documentos: Tabla) {}

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

  /** Whether a document of the periodo is there: of one that was deleted, only movements are. */
  async quedaAlgo(periodo: string): Promise<boolean> {
    for (const rango of rangosDePeriodo(periodo)) {
      for await (const { particion } of this.documentos.recorrerFila(rango, filas.actual)) {
        if (periodoDe(particion) === periodo) return true;
      }
    }
    return false;
  }

  /** Reads each of its rows once. */
  async reunir(periodo: string): Promise<LoDelPeriodo> {
    const documentos = new Map<string, string | null>();
    let ultimo: string | null = null;
    for (const rango of rangosDePeriodo(periodo)) {
      for await (const { particion, fila, etag } of this.documentos.recorrer(rango)) {
        if (periodoDe(particion) !== periodo) continue;
        if (estaEn(fila, filas.bitacoras)) {
          const cuando = partesDe(fila)[1] ?? '';
          if (ultimo === null || cuando > ultimo) ultimo = cuando;
        } else if (fila === filas.actual) documentos.set(particion, etag);
        else if (!documentos.has(particion)) documentos.set(particion, null);
      }
    }
    return { periodo, documentos, ultimo };
  }

  /** Gives how many rows there were. */
  async borrar({ periodo, documentos }: LoDelPeriodo): Promise<number> {
    const listas: string[] = [];
    const sinVigente: string[] = [];
    let renglones = 0;
    for await (const grupo of porGrupos(documentos, A_LA_VEZ)) {
      const hechos = await Promise.all(grupo.map(([particion, etag]) => this.quitarVigente(particion, etag)));
      for (const [indice, [particion, etag]] of grupo.entries()) {
        if (hechos[indice] === 'conflicto') continue;
        (esListaDePlanteles(particion) ? listas : sinVigente).push(particion);
        if (etag !== null) renglones += 1;
      }
    }
    renglones += await this.borrarRestos(sinVigente);
    if (!(await this.quedaAlgo(periodo))) renglones += await this.borrarRestos(listas);
    return renglones;
  }

  private async quitarVigente(particion: string, etag: string | null): Promise<'hecho' | 'conflicto'> {
    return etag === null ? 'hecho' : this.documentos.borrar({ particion, fila: filas.actual, etag });
  }

  private async borrarRestos(particiones: readonly string[]): Promise<number> {
    let renglones = 0;
    for await (const grupo of porGrupos(particiones, A_LA_VEZ)) {
      const cuantos = await Promise.all(grupo.map((particion) => this.borrarResto(particion)));
      renglones += cuantos.reduce((suma, uno) => suma + uno, 0);
    }
    return renglones;
  }

  private async borrarResto(particion: string): Promise<number> {
    const renglones = await this.documentos.listarParticion(particion);
    // Begun again since what was in force was deleted, it is somebody's.
    if (renglones.some(({ fila }) => fila === filas.actual)) return 0;
    const resto = renglones.filter(({ fila }) => !estaEn(fila, filas.bitacoras));
    return this.documentos.borrarTodos(resto);
  }
}
