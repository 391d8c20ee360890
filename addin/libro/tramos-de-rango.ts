/** Cells asked for at a time, with their formats: far below Excel's 5 MB an answer. */
const CELDAS_POR_LECTURA = 20_000;

/** The rows of a range whose size is loaded, some at a time, each with the properties that are asked for. */
export async function* tramosDe(
  contexto: Excel.RequestContext,
  rango: Excel.Range,
  propiedades: string,
): AsyncGenerator<Excel.Range> {
  const { rowCount, columnCount } = rango;
  const porLectura = Math.max(1, Math.floor(CELDAS_POR_LECTURA / columnCount));
  for (let desde = 0; desde < rowCount; desde += porLectura) {
    const cuantas = Math.min(porLectura, rowCount - desde);
    const tramo = rango
      .getCell(desde, 0)
      .getResizedRange(cuantas - 1, columnCount - 1)
      .load(propiedades);
    await contexto.sync();
    yield tramo;
    tramo.untrack();
  }
}
