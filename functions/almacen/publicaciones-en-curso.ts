import { filaEnCurso, partesDe, PARTICION_EN_CURSO } from './claves';
import { type Tabla } from './tabla';

/** A publication that has not ended, or that ended a short while ago. */
export interface EnCurso {
  readonly id: string;
  /** When it was asked for, or the last time that a plantel of it was called again. */
  readonly desde: string;
  readonly filas: readonly string[];
}

/**
 * Which publications are to be looked at until they end, so that nobody walks all those there have been. Each time that
 * one begins leaves a row of its own: rows are never changed, so whoever deletes those it read never deletes a later one.
 */
export class PublicacionesEnCurso {
  constructor(private readonly tabla: Tabla) {}

  /** Before anything is written of it: one that is cut short is looked at too. */
  async seguir(id: string, desde: string): Promise<void> {
    await this.tabla.escribir(PARTICION_EN_CURSO, [
      { hacer: 'crear', fila: filaEnCurso(id, desde), columnas: {} },
    ]);
  }

  async todas(): Promise<EnCurso[]> {
    const porId = new Map<string, EnCurso>();
    // In the order of their rows, the last one of each publication is its latest.
    for (const { fila } of await this.tabla.listarParticion(PARTICION_EN_CURSO)) {
      const [id = '', desde = ''] = partesDe(fila);
      porId.set(id, { id, desde, filas: [...(porId.get(id)?.filas ?? []), fila] });
    }
    return [...porId.values()];
  }

  async olvidar({ filas }: EnCurso): Promise<void> {
    for (const fila of filas) await this.tabla.escribir(PARTICION_EN_CURSO, [{ hacer: 'borrar', fila }]);
  }
}
