import { ajustarFilas } from './ajustar-filas';
import { acomodarColumnasAjenas, igualTitulo } from './columnas-ajenas';
import { type Diario } from './diario';
import { type ColumnaDeDatos, escribirColumnas } from './escribir-columnas';
import { darAspecto, formatoDeValor } from './formato-de-columna';
import { type Instantanea, restaurarInstantanea, tomarInstantanea } from './instantanea';
import { type TablaPorEscribir } from './tabla-por-escribir';

/**
 * Replaces what a table of ours held, wherever the person has taken it: columns are found by their heading, those
 * that the person added keep their notes, and those that are missing are added at the end. Yields rows written.
 */
export async function* reemplazarTabla(
  contexto: Excel.RequestContext,
  tabla: Excel.Table,
  porEscribir: TablaPorEscribir,
  diario: Diario,
  avisar: (aviso: string) => void,
): AsyncGenerator<number> {
  const anterior = await tomarInstantanea(contexto, tabla, porEscribir.nombre);
  const vuelta = { empujadas: 0 };
  diario.apuntar((otro) => restaurarInstantanea(otro, anterior, vuelta.empujadas));

  tabla.clearFilters();
  tabla.showTotals = false;
  const titulos = agregarFaltantes(tabla, porEscribir, anterior, diario, avisar);
  vuelta.empujadas = await ajustarFilas(contexto, tabla, Math.max(1, porEscribir.filas.length));

  const ajenas = acomodarColumnasAjenas(porEscribir, anterior);
  if (ajenas.perdidas > 0) {
    avisar(
      `${porEscribir.nombre}: ${ajenas.perdidas} filas con notas suyas ya no están en el reporte, y sus notas salieron de la tabla. «Deshacer» las devuelve.`,
    );
  }
  const cuerpo = tabla.getDataBodyRange();
  const propias = columnasPropias(porEscribir, titulos);
  yield* escribirColumnas(contexto, cuerpo, [...propias, ...ajenas.columnas]);
  for (const [i, columna] of porEscribir.columnas.entries()) {
    darAspecto(cuerpo.getColumn(propias[i]?.lugar ?? 0), columna);
  }
  tabla.showTotals = anterior.conTotales;
  await contexto.sync();
}

/** The headings after adding those of ours that are no longer there. */
function agregarFaltantes(
  tabla: Excel.Table,
  { columnas, nombre }: TablaPorEscribir,
  anterior: Instantanea,
  diario: Diario,
  avisar: (aviso: string) => void,
): string[] {
  const titulos = [...anterior.titulos];
  for (const { titulo } of columnas) {
    if (titulos.some((otro) => igualTitulo(otro, titulo))) continue;
    tabla.columns.add(undefined, undefined, titulo);
    titulos.push(titulo);
    avisar(`${nombre}: se agregó de nuevo al final la columna «${titulo}», que ya no estaba.`);
    diario.apuntar((otro) => quitarColumna(otro, nombre, titulo));
  }
  return titulos;
}

async function quitarColumna(contexto: Excel.RequestContext, nombre: string, titulo: string): Promise<void> {
  const columna = contexto.workbook.tables.getItemOrNullObject(nombre).columns.getItemOrNullObject(titulo);
  await contexto.sync();
  if (!columna.isNullObject) columna.delete();
}

/** Our columns at their places in the table. A table without rows keeps one, blank. */
export function columnasPropias(
  { columnas, filas }: TablaPorEscribir,
  titulos: readonly string[],
): ColumnaDeDatos[] {
  const renglones = filas.length === 0 ? [[]] : filas;
  return columnas.map(({ titulo, clase }, i) => ({
    lugar: titulos.findIndex((otro) => igualTitulo(otro, titulo)),
    como: 'values',
    valores: renglones.map((fila) => fila[i] ?? null),
    formatos: renglones.map((fila) => formatoDeValor(clase, fila[i] ?? null)),
  }));
}
