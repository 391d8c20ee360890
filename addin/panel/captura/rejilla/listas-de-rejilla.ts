import { type Columna } from '../../../../shared/captura/columna';
import { type AlumnoDeRejilla, alumnosEnOrden } from './alumnos-en-orden';
import { type ColumnaDeRejilla, columnasDeRejilla } from './columnas-de-rejilla';
import { type CapturaALaVista } from './escritura';

interface Listas {
  readonly columnas: readonly ColumnaDeRejilla[];
  readonly alumnos: readonly AlumnoDeRejilla[];
}

/** Who and what there is to capture, made again only when the workbook changes: no stroke does. */
export class ListasDeRejilla {
  private ultimas: (Listas & { readonly captura: CapturaALaVista; readonly cuantas: number }) | null = null;

  /** `nuevas` only ever grows. */
  de(captura: CapturaALaVista, nuevas: readonly Columna[]): Listas {
    if (this.ultimas?.captura !== captura || this.ultimas.cuantas !== nuevas.length) {
      this.ultimas = {
        ...{ captura, cuantas: nuevas.length },
        columnas: columnasDeRejilla(captura.plan, captura.celdas, nuevas),
        alumnos: alumnosEnOrden(captura.celdas),
      };
    }
    return this.ultimas;
  }
}
