/** Rows left blank under a table, so that it never touches what follows. */
const HOLGURA = 1;

/**
 * Gives a table's body as many rows as asked. It grows over blank cells where there are, and otherwise pushes down
 * whole rows of the sheet; when it shrinks, the cells it leaves are cleared. The row of totals must be off: it would
 * count as one of the body. Returns how many rows were pushed in.
 */
export async function ajustarFilas(
  contexto: Excel.RequestContext,
  tabla: Excel.Table,
  filas: number,
): Promise<number> {
  const marco = tabla.getRange().load('rowIndex, columnIndex, rowCount, columnCount');
  await contexto.sync();
  const hoja = tabla.worksheet;
  const diferencia = filas - (marco.rowCount - 1);
  if (diferencia === 0) return 0;
  const siguiente = marco.rowIndex + marco.rowCount;
  let empujadas = 0;
  if (diferencia > 0) {
    const debajo = hoja
      .getRangeByIndexes(siguiente, 0, diferencia + HOLGURA, 1)
      .getEntireRow()
      .getUsedRangeOrNullObject(true);
    const tablasDebajo = hoja
      .getRangeByIndexes(siguiente, marco.columnIndex, diferencia + HOLGURA, marco.columnCount)
      .getTables(false)
      .getCount();
    await contexto.sync();
    if (!debajo.isNullObject || tablasDebajo.value > 0) {
      empujadas = diferencia;
      hoja.getRangeByIndexes(siguiente, 0, diferencia, 1).getEntireRow().insert('Down');
    }
  } else {
    hoja
      .getRangeByIndexes(siguiente + diferencia, marco.columnIndex, -diferencia, marco.columnCount)
      .clear('Contents');
  }
  tabla.resize(hoja.getRangeByIndexes(marco.rowIndex, marco.columnIndex, filas + 1, marco.columnCount));
  await contexto.sync();
  return empujadas;
}

/** Takes out the rows of the sheet that were pushed in right under a table, if nobody wrote on them since. */
export async function sacarFilasEmpujadas(
  contexto: Excel.RequestContext,
  tabla: Excel.Table,
  empujadas: number,
): Promise<void> {
  if (empujadas === 0) return;
  const marco = tabla.getRange().load('rowIndex, rowCount');
  await contexto.sync();
  const filas = tabla.worksheet
    .getRangeByIndexes(marco.rowIndex + marco.rowCount, 0, empujadas, 1)
    .getEntireRow();
  const usadas = filas.getUsedRangeOrNullObject(true);
  await contexto.sync();
  if (usadas.isNullObject) filas.delete('Up');
  await contexto.sync();
}
