import { z } from 'zod';
import { tramosDe } from '../tramos-de-rango';
import { nombreDeTabla, type TablaDeCaptura } from './tablas-de-captura';

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
  for await (const tramo of tramosDe(contexto, cuerpo, 'values, formulas')) {
    valores.push(...Valores.parse(tramo.values));
    formulas.push(...Valores.parse(tramo.formulas));
  }
  return { valores, formulas };
}
