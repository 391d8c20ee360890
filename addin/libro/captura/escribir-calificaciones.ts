import { type CifraDistinta } from './cifras-en-la-hoja';
import { conHojasAbiertas } from './con-hojas-abiertas';
import { nombreDeTabla } from './tablas-de-captura';

/** Cells assigned with one sync. */
const CELDAS_POR_LOTE = 500;

/** In points, four lines: the rest of a long text is read in its cell, and the grupo stays in sight. */
const ALTO_MAXIMO = 60;

/** What each lacks takes as many lines as there are things, up to that height. */
async function ajustarRenglones(contexto: Excel.RequestContext, numero: number): Promise<void> {
  const cuerpo = contexto.workbook.tables
    .getItem(nombreDeTabla('calificaciones', numero))
    .getDataBodyRange()
    .load('rowCount');
  cuerpo.format.autofitRows();
  await contexto.sync();
  const formatos = Array.from({ length: cuerpo.rowCount }, (_fila, i) =>
    cuerpo.getRow(i).format.load('rowHeight'),
  );
  await contexto.sync();
  for (const formato of formatos) if (formato.rowHeight > ALTO_MAXIMO) formato.rowHeight = ALTO_MAXIMO;
  await contexto.sync();
}

/** Writes what these official figures should say, and no other cell. */
export async function escribirCifras(
  contexto: Excel.RequestContext,
  numero: number,
  cifras: readonly CifraDistinta[],
): Promise<void> {
  const [primera] = cifras;
  if (!primera) return;
  await conHojasAbiertas(contexto, [primera.hoja], async () => {
    const hoja = contexto.workbook.worksheets.getItem(primera.hoja);
    for (let desde = 0; desde < cifras.length; desde += CELDAS_POR_LOTE) {
      contexto.application.suspendScreenUpdatingUntilNextSync();
      for (const { fila, columna, debe } of cifras.slice(desde, desde + CELDAS_POR_LOTE)) {
        const celda = hoja.getRangeByIndexes(fila, columna, 1, 1);
        // A formula typed over a figure gives way to the value, and what is blank is emptied.
        celda.values = [[debe ?? '']];
      }
      await contexto.sync();
    }
    await ajustarRenglones(contexto, numero);
  });
}
