import { type ClaveDeCelda } from '../../../shared/captura/celdas';

/**
 * Something in the sheets that a person has to look at, because it cannot be taken as it is: nothing is guessed. `celda`
 * is its address in `hoja`, or null where there is no cell to go to. `clave` names the datum, where it is of one.
 */
export interface Hallazgo {
  readonly clase:
    | 'cambio-sin-complemento'
    | 'ilegible'
    | 'formula'
    | 'renglon-repetido'
    | 'alumno-desconocido'
    | 'alumno-ausente'
    | 'columna-ausente'
    | 'columna-desconocida'
    | 'columna-repetida'
    | 'tabla-ausente';
  readonly hoja: string | null;
  readonly celda: string | null;
  readonly clave: ClaveDeCelda | null;
  /** What the workbook remembers, and what its sheet says now. */
  readonly antes: string | null;
  readonly dice: string | null;
  readonly motivo: string;
  readonly remedio: string;
}
