import { z } from 'zod';
import { ajustarFilas, sacarFilasEmpujadas } from './ajustar-filas';
import { type ColumnaDeDatos, escribirColumnas } from './escribir-columnas';
import { type Valor } from './tabla-por-escribir';
import { tramosDe } from './tramos-de-rango';

/** What a table held before it was replaced. */
export interface Instantanea {
  readonly nombre: string;
  /** Whether the person had the row of totals on. */
  readonly conTotales: boolean;
  readonly titulos: readonly string[];
  /** What is seen in each cell. */
  readonly filas: readonly (readonly Valor[])[];
  /** What has to be assigned to have each cell again. Formulas are relative to their row, so that they move with it. */
  readonly entradas: readonly (readonly Valor[])[];
  readonly formatos: readonly (readonly string[])[];
}

const Titulos = z.array(z.array(z.coerce.string()));
const Filas = z.array(z.array(z.union([z.string(), z.number(), z.boolean().transform(String)])));
const Textos = z.array(z.array(z.string()));

export async function tomarInstantanea(
  contexto: Excel.RequestContext,
  tabla: Excel.Table,
  nombre: string,
): Promise<Instantanea> {
  const encabezado = tabla.getHeaderRowRange().load('values');
  tabla.load('showTotals');
  const cuerpo = tabla.getDataBodyRange().load('rowCount, columnCount');
  await contexto.sync();
  const filas: Valor[][] = [];
  const entradas: Valor[][] = [];
  const formatos: string[][] = [];
  for await (const tramo of tramosDe(contexto, cuerpo, 'values, valueTypes, formulasR1C1, numberFormat')) {
    const [vistas, formulas] = [Filas.parse(tramo.values), Filas.parse(tramo.formulasR1C1)];
    const [tipos, suyos] = [Textos.parse(tramo.valueTypes), Textos.parse(tramo.numberFormat)];
    filas.push(...vistas);
    formatos.push(...suyos);
    entradas.push(
      ...vistas.map((fila, i) =>
        fila.map((valor, j) =>
          entradaDe(valor, formulas[i]?.[j] ?? '', tipos[i]?.[j] === 'String' && suyos[i]?.[j] !== '@'),
        ),
      ),
    );
  }
  return {
    ...{ nombre, conTotales: tabla.showTotals, titulos: Titulos.parse(encabezado.values)[0] ?? [] },
    ...{ filas, entradas, formatos },
  };
}

/**
 * A formula is told from a text that begins like one by its value, which is another. Outside the text format a text
 * needs its apostrophe: without it Excel reads "-llamar" as a formula, "00123" as a number and "3/4" as a date.
 */
function entradaDe(valor: Valor, formula: Valor, textoSinFormato: boolean): Valor {
  if (formula !== valor) return formula;
  return textoSinFormato ? `'${valor}` : valor;
}

/** Puts a table back as it was, wherever it is now. One that the person has deleted since stays deleted. */
export async function restaurarInstantanea(
  contexto: Excel.RequestContext,
  { nombre, conTotales, titulos, entradas, formatos }: Instantanea,
  empujadas: number,
): Promise<void> {
  const tabla = contexto.workbook.tables.getItemOrNullObject(nombre);
  await contexto.sync();
  if (tabla.isNullObject) return;
  tabla.showTotals = false;
  await ajustarFilas(contexto, tabla, entradas.length);
  await sacarFilasEmpujadas(contexto, tabla, empujadas);
  const encabezado = tabla.getHeaderRowRange().load('values');
  await contexto.sync();
  const actuales = Titulos.parse(encabezado.values)[0] ?? [];
  const columnas = titulos.flatMap((titulo, i): ColumnaDeDatos[] => {
    const lugar = actuales.indexOf(titulo);
    if (lugar < 0) return [];
    return [
      {
        lugar,
        como: 'formulasR1C1',
        valores: entradas.map((fila) => fila[i] ?? ''),
        formatos: formatos.map((fila) => fila[i] ?? 'General'),
      },
    ];
  });
  const lotes = escribirColumnas(contexto, tabla.getDataBodyRange(), columnas);
  let lote = await lotes.next();
  while (!lote.done) lote = await lotes.next();
  tabla.showTotals = conTotales;
  await contexto.sync();
}
