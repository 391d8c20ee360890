import { type Celda, type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { fallido, logrado, type Resultado } from '../cliente/resultado';
import { celdaCruda } from './celda-cruda';
import { enExcel } from './en-excel';
import { HOJA_VACIA } from './problema-de-libro';

/** Cells asked for at a time: values, formats and kinds of so many stay far below Excel's 5 MB an answer. */
const CELDAS_POR_LECTURA = 20_000;

/** What the workbook is called in receipts: it may never have been saved, and so have no name. */
export const ARCHIVO_ABIERTO = 'Libro abierto en Excel';

/**
 * The active sheet, from its row 1, so that addresses are true. When the selected cell lies in a table, rows below
 * and columns beside the table are left out, and titles above it stay.
 */
export async function leerHojaActiva(): Promise<Resultado<HojaCruda>> {
  const leida = await enExcel(async (contexto) => {
    const hoja = contexto.workbook.worksheets.getActiveWorksheet().load('name');
    const usado = hoja.getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, rowCount, columnCount');
    const tablas = contexto.workbook.getActiveCell().getTables(false).load('items/name');
    await contexto.sync();
    if (usado.isNullObject) return null;
    const [tabla] = tablas.items;
    const marco = tabla && tabla.getRange().load('rowIndex, columnIndex, rowCount, columnCount');
    await contexto.sync();
    const filas: Celda[][] = Array.from({ length: usado.rowIndex }, () => []);
    const columnas = usado.columnIndex + usado.columnCount;
    const ultima = marco ? marco.rowIndex + marco.rowCount : usado.rowIndex + usado.rowCount;
    const porTramo = Math.max(1, Math.floor(CELDAS_POR_LECTURA / columnas));
    for (let desde = usado.rowIndex; desde < ultima; desde += porTramo) {
      const cuantas = Math.min(porTramo, ultima - desde);
      const tramo = hoja
        .getRangeByIndexes(desde, 0, cuantas, columnas)
        .load('values, numberFormat, valueTypes');
      await contexto.sync();
      filas.push(...celdasDe(tramo));
      tramo.untrack();
    }
    if (marco) ocultarLoAjeno(filas, marco);
    return { archivo: ARCHIVO_ABIERTO, hoja: hoja.name, filas };
  });
  if (!leida.ok) return leida;
  return leida.valor ? logrado(leida.valor) : fallido(HOJA_VACIA);
}

function celdasDe({ values, numberFormat, valueTypes }: Excel.Range): Celda[][] {
  return values.map((fila, i) =>
    fila.map((valor: unknown, j) =>
      celdaCruda({ valor, formato: numberFormat[i]?.[j], tipo: valueTypes[i]?.[j] }),
    ),
  );
}

/** Notes written beside the table are not part of it. */
function ocultarLoAjeno(
  filas: Celda[][],
  { rowIndex, columnIndex, columnCount }: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'columnCount'>,
): void {
  for (const fila of filas.slice(rowIndex)) {
    for (const columna of fila.keys()) {
      if (columna < columnIndex || columna >= columnIndex + columnCount) fila[columna] = null;
    }
  }
}
