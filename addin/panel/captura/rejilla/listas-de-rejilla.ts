import { type Celdas } from '../../../../shared/captura/celdas';
import { resultadosDeSabana } from '../../../../shared/captura/por-calificar';
import { type Columna } from '../../../../shared/captura/columna';
import { type AlumnoDeRejilla, alumnosEnOrden } from './alumnos-en-orden';
import { type ColumnaDeRejilla, columnasDeRejilla } from './columnas-de-rejilla';
import { type CapturaALaVista } from './escritura';

interface Listas {
  readonly columnas: readonly ColumnaDeRejilla[];
  readonly alumnos: readonly AlumnoDeRejilla[];
  /** Results that the sábana brings and that nobody captured. */
  readonly deSabana: Celdas;
}

/** Who and what there is to capture, made again only when the workbook changes: no stroke does. */
export class ListasDeRejilla {
  private ultimas: {
    readonly captura: CapturaALaVista;
    readonly cuantas: number;
    readonly listas: Listas;
  } | null = null;

  /** `nuevas` only ever grows. */
  de(captura: CapturaALaVista, nuevas: readonly Columna[]): Listas {
    if (this.ultimas?.captura === captura && this.ultimas.cuantas === nuevas.length) {
      return this.ultimas.listas;
    }
    const listas = {
      columnas: columnasDeRejilla(captura.plan, captura.celdas, nuevas),
      alumnos: alumnosEnOrden(captura.celdas),
      deSabana: resultadosDeSabana(captura),
    };
    this.ultimas = { captura, cuantas: nuevas.length, listas };
    return listas;
  }
}
