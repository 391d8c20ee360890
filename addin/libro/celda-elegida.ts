import { z } from 'zod';
import { type Resultado } from '../cliente/resultado';
import { nombreDelTitulo } from './encabezado-de-hoja';
import { enExcel } from './en-excel';

/** The cell a person is at, when it lies in the body of a table: what its row says, by heading. */
export interface CeldaElegida {
  readonly tabla: string;
  readonly titulo: string;
  readonly fila: ReadonlyMap<string, string>;
  /** The lines above the tables of its sheet, which say of what report they are; null when they were deleted. */
  readonly encabezado: string | null;
}

const Textos = z.array(z.array(z.coerce.string()));

/** Null outside every table, and on its headings. */
export const leerCeldaElegida = (): Promise<Resultado<CeldaElegida | null>> =>
  enExcel(async (contexto) => {
    const celda = contexto.workbook.getActiveCell().load('rowIndex, columnIndex');
    const tablas = celda.getTables(false).load('items/name');
    await contexto.sync();
    const [tabla] = tablas.items;
    if (!tabla) return null;
    const titulos = tabla.getHeaderRowRange().load('values, columnIndex');
    const cuerpo = tabla.getDataBodyRange().load('rowIndex, rowCount');
    const encabezado = contexto.workbook.names
      .getItemOrNullObject(nombreDelTitulo(tabla.name))
      .getRangeOrNullObject()
      .load('values');
    await contexto.sync();
    const fila = celda.rowIndex - cuerpo.rowIndex;
    if (fila < 0 || fila >= cuerpo.rowCount) return null;
    const suya = cuerpo.getRow(fila).load('values');
    await contexto.sync();
    const [nombres = []] = Textos.parse(titulos.values);
    const [valores = []] = Textos.parse(suya.values);
    return {
      tabla: tabla.name,
      titulo: nombres[celda.columnIndex - titulos.columnIndex] ?? '',
      fila: new Map(nombres.map((nombre, lugar) => [nombre, valores[lugar] ?? ''])),
      encabezado: encabezado.isNullObject ? null : Textos.parse(encabezado.values).flat().join('\n'),
    };
  });
