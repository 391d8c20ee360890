import { type Area } from './area';
import { type ValorDeCelda } from './celda';
import { type HojaDelLibro } from './hoja-del-libro';
import { type TablaDelLibro } from './tabla-del-libro';

type Cambio =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Something that happened to the workbook, whoever did it. */
export type Suceso =
  | {
      readonly que: 'cambio';
      readonly tipo: Cambio;
      readonly hoja: HojaDelLibro;
      readonly area: Area;
      /** Of a single cell. */
      readonly valores?: { readonly antes: ValorDeCelda; readonly despues: ValorDeCelda };
    }
  | { readonly que: 'seleccion'; readonly hoja: HojaDelLibro; readonly area: Area }
  | { readonly que: 'hoja-agregada' | 'hoja-quitada' | 'hoja-activada'; readonly hoja: HojaDelLibro }
  | {
      readonly que: 'hoja-renombrada';
      readonly hoja: HojaDelLibro;
      readonly antes: string;
      readonly despues: string;
    }
  | { readonly que: 'tabla-agregada' | 'tabla-quitada'; readonly tabla: TablaDelLibro };

/** Tells those who listen what happens to a workbook, as it happens. */
export class Sucesos {
  private readonly oyentes = new Set<(suceso: Suceso) => void>();

  /** Answers with what stops listening. */
  oir(oyente: (suceso: Suceso) => void): () => void {
    this.oyentes.add(oyente);
    return () => this.oyentes.delete(oyente);
  }

  avisar(suceso: Suceso): void {
    for (const oyente of this.oyentes) oyente(suceso);
  }
}
