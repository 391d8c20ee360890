import { type Valor } from './tabla-por-escribir';

/** Values of one column, from the first row of the body down, with the format each needs before it is assigned. */
export interface ColumnaDeDatos {
  /** Place in the table, from zero. */
  readonly lugar: number;
  /** Formulas travel relative to their row; everything else is a value. */
  readonly como: 'values' | 'formulasR1C1';
  readonly valores: readonly Valor[];
  readonly formatos: readonly string[];
}

/** Excel refuses a request above 5 MB; a fifth of it leaves room for its wrapping. */
const BYTES_POR_LOTE = 1_000_000;

/**
 * Writes columns of a body in batches of rows, one sync each. Yields how many rows each batch wrote: whoever iterates
 * may stop between batches.
 */
export async function* escribirColumnas(
  contexto: Excel.RequestContext,
  cuerpo: Excel.Range,
  columnas: readonly ColumnaDeDatos[],
): AsyncGenerator<number> {
  const tramos = enTramos(columnas);
  for (const [desde, hasta] of enLotes(columnas)) {
    contexto.application.suspendScreenUpdatingUntilNextSync();
    contexto.application.suspendApiCalculationUntilNextSync();
    for (const tramo of tramos) {
      const [primera] = tramo;
      const celdas = cuerpo
        .getCell(desde, primera.lugar)
        .getResizedRange(hasta - desde - 1, tramo.length - 1);
      celdas.numberFormat = filasDe(tramo, desde, hasta, ({ formatos }, fila) => formatos[fila] ?? 'General');
      const valores = filasDe(tramo, desde, hasta, (columna, fila) => columna.valores[fila] ?? '');
      if (primera.como === 'values') celdas.values = valores;
      else celdas.formulasR1C1 = valores;
    }
    await contexto.sync();
    yield hasta - desde;
  }
}

type Tramo = [ColumnaDeDatos, ...ColumnaDeDatos[]];

/** Neighbouring columns of the same kind go together in one assignment. */
function enTramos(columnas: readonly ColumnaDeDatos[]): Tramo[] {
  const tramos: Tramo[] = [];
  for (const columna of columnas.toSorted((a, b) => a.lugar - b.lugar)) {
    const anterior = tramos.at(-1)?.at(-1);
    const sigue = anterior?.como === columna.como && anterior.lugar + 1 === columna.lugar;
    if (sigue) tramos.at(-1)?.push(columna);
    else tramos.push([columna]);
  }
  return tramos;
}

const filasDe = <T>(
  tramo: Tramo,
  desde: number,
  hasta: number,
  celda: (columna: ColumnaDeDatos, fila: number) => T,
): T[][] =>
  Array.from({ length: hasta - desde }, (_fila, i) => tramo.map((columna) => celda(columna, desde + i)));

/** Stretches of rows, [from, to), that weigh less than a batch; a row is never split. */
export function enLotes(
  columnas: readonly Pick<ColumnaDeDatos, 'valores' | 'formatos'>[],
): [number, number][] {
  const total = Math.max(0, ...columnas.map(({ valores }) => valores.length));
  const lotes: [number, number][] = [];
  let desde = 0;
  let bytes = 0;
  for (let fila = 0; fila < total; fila += 1) {
    const peso = columnas.reduce((suma, columna) => suma + pesoDe(columna, fila), 0);
    if (fila > desde && bytes + peso > BYTES_POR_LOTE) {
      lotes.push([desde, fila]);
      [desde, bytes] = [fila, 0];
    }
    bytes += peso;
  }
  if (total > desde) lotes.push([desde, total]);
  return lotes;
}

/** Bytes of a cell as JSON, at most: a letter with its accent takes two, an escaped one six. */
function pesoDe({ valores, formatos }: Pick<ColumnaDeDatos, 'valores' | 'formatos'>, fila: number): number {
  const valor = valores[fila];
  const largo = typeof valor === 'string' ? 2 * valor.length : 20;
  return largo + (formatos[fila]?.length ?? 0) + 8;
}
