import { type Area } from './area';
import { type HojaDelLibro } from './hoja-del-libro';

/** Cells of one sheet, as a range names them. */
export interface Celdas {
  readonly hoja: HojaDelLibro;
  readonly area: Area;
}
