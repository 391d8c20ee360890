import { type NumeroCorte } from '../../../shared/modelo/corte';
import { COMPROBACION } from './columnas-de-calificaciones';
import { columnasComprobadas, formulaDeComprobacion } from './comprobacion';
import { conHojasAbiertas } from './con-hojas-abiertas';
import { type Comprobable } from './lo-comprobable';
import { leerTablas, type TablaLeida } from './tabla-leida';
import { lugarDeTitulo, MATRICULA, nombreDeTabla } from './tablas-de-captura';

/** Columns left blank between the table and what is recalculated beside it. */
const ENTRE = 1;
/** In points. */
const ANCHO = 70;

/** What Excel cannot recalculate from Captura alone, because the sábana counts too. */
const CON_LA_SABANA = '="Con la sábana"';

/** Whether some row says that the sábana counts and it does not, or the other way round. */
export function cambiaLaComprobacion(tabla: TablaLeida, { conSabana }: Comprobable): boolean {
  const [columna, matricula] = [lugarDeTitulo(tabla, COMPROBACION), lugarDeTitulo(tabla, MATRICULA)];
  return tabla.formulas.some((fila) => {
    const dice = fila[columna] ?? '';
    return dice !== '' && (dice === CON_LA_SABANA) !== conSabana.has(String(fila[matricula] ?? ''));
  });
}

/**
 * Puts beside the official figures the ones that Excel recalculates by itself from Captura, and in each row whether they
 * agree. A workbook without the add-in says that it cannot tell, and so do the rows where the sábana counts.
 */
export async function ponerComprobacion(
  contexto: Excel.RequestContext,
  numero: number,
  { plan, conSabana }: Comprobable,
  corte: NumeroCorte,
): Promise<void> {
  const [tabla] = await leerTablas(contexto, numero, ['calificaciones']);
  const columna = tabla ? lugarDeTitulo(tabla, COMPROBACION) : -1;
  if (!tabla || columna < 0) return;
  const comprobadas = columnasComprobadas(plan, numero, corte);
  const desde = tabla.columna + tabla.titulos.length + ENTRE;
  const primeras = comprobadas.map((_una, i) => ({ fila: tabla.fila + 1, columna: desde + i }));
  const formula = formulaDeComprobacion(numero, comprobadas, primeras);
  await conHojasAbiertas(contexto, [tabla.hoja], async () => {
    const hoja = contexto.workbook.worksheets.getItem(tabla.hoja);
    const encabezado = hoja.getRangeByIndexes(tabla.fila, desde, 1, comprobadas.length);
    encabezado.values = [comprobadas.map(({ titulo }) => `${titulo}, recalculado`)];
    encabezado.format.wrapText = true;
    encabezado.format.columnWidth = ANCHO;
    encabezado.format.font.color = '#5B6770';
    for (const [i, una] of comprobadas.entries()) {
      hoja.getRangeByIndexes(tabla.fila + 1, desde + i, 1, 1).formulas = [[una.formula]];
    }
    const celdas = contexto.workbook.tables
      .getItem(nombreDeTabla('calificaciones', numero))
      .getDataBodyRange()
      .getColumn(columna);
    const lugar = lugarDeTitulo(tabla, MATRICULA);
    celdas.formulas = tabla.valores.map((fila) => [
      conSabana.has(String(fila[lugar] ?? '')) ? CON_LA_SABANA : formula,
    ]);
    await contexto.sync();
  });
}
