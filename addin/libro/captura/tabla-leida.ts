import { z } from 'zod';
import { nombreDeTabla, type TablaDeCaptura } from './tablas-de-captura';

/** Cells asked for at a time: far below Excel's 5 MB an answer. */
const CELDAS_POR_LECTURA = 20_000;

export type ValorLeido = string | number | boolean;

/** A table as it stands in the workbook, wherever the person has taken it. Rows and columns count from zero. */
export interface TablaLeida {
  readonly que: TablaDeCaptura;
  readonly hoja: string;
  /** Of the heading. */
  readonly fila: number;
  readonly columna: number;
  readonly titulos: readonly string[];
  /** What is seen in each cell of the body. */
  readonly valores: readonly (readonly ValorLeido[])[];
  /** What was typed in it: a formula where there is one. */
  readonly formulas: readonly (readonly ValorLeido[])[];
}

const Titulos = z.array(z.array(z.coerce.string()));
const Valores = z.array(z.array(z.union([z.string(), z.number(), z.boolean()])));

/** Those of the asked-for tables that are still in the workbook. */
export async function leerTablas(
  contexto: Excel.RequestContext,
  numero: number,
  cuales: readonly TablaDeCaptura[],
): Promise<TablaLeida[]> {
  const buscadas = cuales.map((que) => ({
    que,
    tabla: contexto.workbook.tables.getItemOrNullObject(nombreDeTabla(que, numero)),
  }));
  await contexto.sync();
  const cabezas = buscadas
    .filter(({ tabla }) => !tabla.isNullObject)
    .map(({ que, tabla }) => ({
      que,
      hoja: tabla.worksheet.load('name'),
      encabezado: tabla.getHeaderRowRange().load('values, rowIndex, columnIndex'),
      cuerpo: tabla.getDataBodyRange().load('rowCount, columnCount'),
    }));
  await contexto.sync();
  const tablas: TablaLeida[] = [];
  for (const { que, hoja, encabezado, cuerpo } of cabezas) {
    tablas.push({
      ...{ que, hoja: hoja.name, fila: encabezado.rowIndex, columna: encabezado.columnIndex },
      titulos: Titulos.parse(encabezado.values)[0] ?? [],
      ...(await leerCuerpo(contexto, cuerpo)),
    });
  }
  return tablas;
}

async function leerCuerpo(
  contexto: Excel.RequestContext,
  cuerpo: Excel.Range,
): Promise<Pick<TablaLeida, 'valores' | 'formulas'>> {
  const valores: ValorLeido[][] = [];
  const formulas: ValorLeido[][] = [];
  const porLectura = Math.max(1, Math.floor(CELDAS_POR_LECTURA / cuerpo.columnCount));
  for (let desde = 0; desde < cuerpo.rowCount; desde += porLectura) {
    const cuantas = Math.min(porLectura, cuerpo.rowCount - desde);
    const tramo = cuerpo
      .getCell(desde, 0)
      .getResizedRange(cuantas - 1, cuerpo.columnCount - 1)
      .load('values, formulas');
    await contexto.sync();
    valores.push(...Valores.parse(tramo.values));
    formulas.push(...Valores.parse(tramo.formulas));
    tramo.untrack();
  }
  return { valores, formulas };
}
