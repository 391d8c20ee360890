import { type Diario } from './diario';
import { escribirColumnas } from './escribir-columnas';
import { darAspecto } from './formato-de-columna';
import { columnasPropias } from './reemplazar-tabla';
import { type TablaPorEscribir } from './tabla-por-escribir';

const ESTILO = 'TableStyleLight15';

/** Makes a table at a row of a sheet, with its heading in column A. Yields rows written. */
export async function* crearTabla(
  contexto: Excel.RequestContext,
  hoja: Excel.Worksheet,
  fila: number,
  porEscribir: TablaPorEscribir,
  diario: Diario,
): AsyncGenerator<number> {
  const { nombre, columnas, filas } = porEscribir;
  diario.apuntar((otro) => quitarTabla(otro, nombre));
  const titulos = columnas.map(({ titulo }) => titulo);
  const marco = hoja.getRangeByIndexes(fila, 0, Math.max(1, filas.length) + 1, columnas.length);
  const encabezado = marco.getRow(0);
  // A heading that reads as a date or as a number stays as it is written.
  encabezado.numberFormat = [titulos.map(() => '@')];
  encabezado.values = [titulos];
  encabezado.format.wrapText = true;
  encabezado.format.verticalAlignment = 'Top';
  const tabla = hoja.tables.add(marco, true);
  tabla.name = nombre;
  tabla.style = ESTILO;
  await contexto.sync();
  encabezado.format.autofitRows();
  const cuerpo = tabla.getDataBodyRange();
  yield* escribirColumnas(contexto, cuerpo, columnasPropias(porEscribir, titulos));
  for (const [i, columna] of columnas.entries()) darAspecto(cuerpo.getColumn(i), columna);
  await contexto.sync();
}

async function quitarTabla(contexto: Excel.RequestContext, nombre: string): Promise<void> {
  const tabla = contexto.workbook.tables.getItemOrNullObject(nombre);
  await contexto.sync();
  if (!tabla.isNullObject) tabla.delete();
}
