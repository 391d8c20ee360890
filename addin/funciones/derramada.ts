import { type CeldaDerramada } from './en-su-celda';

/**
 * An answer that spills, still to be made row by row: between two rows the page may be let in. Its rows are made once, by
 * whoever hands the answer to Excel.
 */
export class Derramada {
  constructor(readonly filas: Iterable<readonly CeldaDerramada[]>) {}
}
