import { z } from 'zod';
import { darAspecto, formatoDeValor } from '../formato-de-columna';
import { type ContextoDeEntrada } from './entrada-de-columna';
import { type ColumnaDeHoja } from './hojas-de-captura';
import { marcarColumna } from './marcas-de-columna';
import { lugarDeTitulo } from './tablas-de-captura';
import { validarColumna } from './validacion-de-columna';

/** Columns dressed with one sync: each takes some thirty actions. */
const COLUMNAS_POR_LOTE = 12;

const Titulos = z.array(z.array(z.coerce.string()));

/**
 * Gives every cell of our columns, found by their headings, what it admits and how it looks. A table that grew or moved
 * is dressed again the same.
 */
export async function vestirTabla(
  contexto: Excel.RequestContext,
  tabla: Excel.Table,
  columnas: readonly ColumnaDeHoja[],
  contextoDeEntrada: ContextoDeEntrada & { readonly minimo: string | null },
): Promise<void> {
  const encabezado = tabla.getHeaderRowRange().load('values');
  const cuerpo = tabla.getDataBodyRange().load('rowIndex, columnIndex, rowCount');
  await contexto.sync();
  const [titulos = []] = Titulos.parse(encabezado.values);
  for (const [i, columna] of columnas.entries()) {
    const lugar = lugarDeTitulo({ titulos }, columna.titulo);
    if (lugar < 0) continue;
    const celdas = cuerpo.getColumn(lugar);
    const { entrada, clase } = columna;
    celdas.format.protection.locked = entrada === null;
    if (entrada === null) {
      darAspecto(celdas, columna);
    } else {
      celdas.numberFormat = Array.from({ length: cuerpo.rowCount }, () => [formatoDeValor(clase, null)]);
      celdas.format.horizontalAlignment = 'Center';
      const primera = { fila: cuerpo.rowIndex, columna: cuerpo.columnIndex + lugar };
      validarColumna(celdas, entrada, primera, contextoDeEntrada);
      marcarColumna(celdas, entrada, primera, contextoDeEntrada);
    }
    if (i % COLUMNAS_POR_LOTE === COLUMNAS_POR_LOTE - 1) await contexto.sync();
  }
  await contexto.sync();
}
