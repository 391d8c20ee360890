import { type Cell, type CellValue, readXlsx } from 'hucre/xlsx';
import { type Celda, type HojaCruda } from '../../shared/importacion/hoja-cruda';
import { numeroConFormato } from '../../shared/importacion/numero-con-formato';
import { LIMITES } from './inspeccion/limites-de-archivo';
import { RECHAZOS, type RechazoDeArchivo } from './inspeccion/rechazo-de-archivo';

/** Number formats that show other than the number: percent (9 and 10 are Excel's own) and leading zeros. */
const FORMATO_QUE_CAMBIA = /numFmtId="(?:9|10)"|formatCode="(?:[^"]*%|(?:\[[^\]"]*\]|[^"[.,#?0])*00)/;

/**
 * The sheets of a workbook already inspected. Read with hucre: it decodes each part whole, so that accents arrive
 * intact, keeps dates as dates in both date systems, tells formulas and errors from values and refuses cells out of
 * bounds; exceljs takes twice as long and breaks on more hostile files (its streaming reader also breaks accents).
 */
export async function leerHojas(
  archivo: string,
  bytes: Uint8Array,
  estilos: string,
): Promise<HojaCruda[] | RechazoDeArchivo> {
  // Styles cost an object for every cell: they are read only where some format changes what a cell says.
  const libro = await readXlsx(bytes, { readStyles: FORMATO_QUE_CAMBIA.test(estilos) });
  const hojas: HojaCruda[] = [];
  let total = 0;
  for (const { name, rows, cells } of libro.sheets) {
    if (rows.length > LIMITES.filas) return RECHAZOS.celdas;
    const filas = recortar(rows.map((fila, f) => recortarFila(fila, f, cells)));
    total += filas.reduce((suma, { length }) => suma + length, 0);
    const ancho = filas.reduce((mayor, { length }) => Math.max(mayor, length), 0);
    if (ancho > LIMITES.columnas || total > LIMITES.celdas) return RECHAZOS.celdas;
    hojas.push({
      archivo,
      hoja: name.slice(0, 255),
      filas,
      ...(libro.dateSystem === '1904' ? { base1904: true } : {}),
    });
  }
  return hojas;
}

function recortarFila(
  fila: readonly CellValue[],
  f: number,
  detalles: ReadonlyMap<string, Cell> | undefined,
): Celda[] {
  let hasta = fila.length;
  while (hasta > 0 && (fila[hasta - 1] ?? '') === '' && !detalles?.get(`${f},${hasta - 1}`)?.formula)
    hasta -= 1;
  return fila.slice(0, hasta).map((valor, c) => celdaDe(valor, detalles?.get(`${f},${c}`)));
}

function recortar(filas: Celda[][]): Celda[][] {
  const ultima = filas.findLastIndex(({ length }) => length > 0);
  return filas.slice(0, ultima + 1);
}

function celdaDe(valor: CellValue, detalle: Cell | undefined): Celda {
  if (detalle?.type === 'error') return { error: textoCorto(valor) };
  const simple = sinFormula(valor, detalle?.style?.numFmt);
  if (detalle?.formula === undefined) return simple;
  if (simple !== null && typeof simple === 'object')
    return 'fecha' in simple ? { formula: detalle.formula.slice(0, 8192), valor: simple.fecha } : simple;
  return { formula: detalle.formula.slice(0, 8192), valor: simple };
}

type SinFormula = string | number | boolean | null | { fecha: string } | { error: string };

function sinFormula(valor: CellValue, formato: string | undefined): SinFormula {
  if (valor instanceof Date) return fechaDe(valor);
  if (typeof valor !== 'number') return valor;
  if (!Number.isFinite(valor)) return { error: '#¡NUM!' };
  return formato === undefined ? valor : numeroConFormato(valor, formato);
}

function fechaDe(fecha: Date): { fecha: string } | { error: string } {
  const dia = Number.isNaN(fecha.getTime()) ? '' : fecha.toISOString().slice(0, 10);
  return /^\d{4}-/.test(dia) ? { fecha: dia } : { error: '#¡FECHA!' };
}

const textoCorto = (valor: CellValue): string => String(valor ?? '#N/A').slice(0, 20);
