/** A column of a CSV: its heading and what it says of each row. */
export type ColumnaDeCsv<F> = readonly [titulo: string, leer: (fila: F) => string];

/** Excel takes the full-width signs for the others, and begins what follows a line break anew. */
const PARECE_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/** Nothing runs in a negative number: it stays one. */
const NEGATIVO = /^-\d+(?:\.\d+)?$/;

/** A text that a spreadsheet would run is kept as text. */
function campo(texto: string): string {
  const seguro = PARECE_FORMULA.test(texto) && !NEGATIVO.test(texto) ? `'${texto}` : texto;
  return `"${seguro.replaceAll('"', '""')}"`;
}

/** A CSV that Excel opens with its accents: UTF-8 with its mark, CRLF. */
export function csvDe<F>(columnas: readonly ColumnaDeCsv<F>[], filas: readonly F[]): string {
  const renglones = [
    columnas.map(([titulo]) => campo(titulo)),
    ...filas.map((fila) => columnas.map(([, leer]) => campo(leer(fila)))),
  ];
  return `\uFEFF${renglones.map((renglon) => renglon.join(',')).join('\r\n')}\r\n`;
}
