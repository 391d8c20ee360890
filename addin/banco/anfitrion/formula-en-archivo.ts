import type ExcelJS from 'exceljs';
import { contiene } from './area';
import { type HojaDelLibro } from './hoja-del-libro';
import { type ContenidoDelLibro } from './contenido-del-libro';
import { type TablaDelLibro } from './tabla-del-libro';

/** "[@columna]" or "[@[columna]]", of the table of the cell or of one that is named before it. */
const ESTA_FILA = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[((?:[^\]']|'.)*)\]|((?:[^\]'[]|'.)*))\]/gu;
const EN_ARCHIVO = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[#This Row\],\s*\[((?:[^\]']|'.)*)\]\]/giu;

/** The formula of a cell as a file keeps it: "tabla[[#This Row],[columna]]" for "[@columna]". */
export function enArchivo(libro: ContenidoDelLibro, hoja: HojaDelLibro, celda: ExcelJS.Cell): string {
  const tabla = tablaDe(libro, hoja, celda)?.nombre ?? '';
  return celda.formula.replaceAll(
    ESTA_FILA,
    (_todo, nombre: string | undefined, una: string | undefined, otra: string | undefined) =>
      `${nombre ?? tabla}[[#This Row],[${una ?? otra ?? ''}]]`,
  );
}

/** The formula as Excel shows it, whichever table it is in. */
export function deArchivo(libro: ContenidoDelLibro, hoja: HojaDelLibro, celda: ExcelJS.Cell): string {
  const propia = tablaDe(libro, hoja, celda)?.nombre.toLowerCase();
  return celda.formula.replaceAll(EN_ARCHIVO, (_todo, nombre: string, columna: string) => {
    const simple = /^[\p{L}\p{N}_]+$/u.test(columna) ? columna : `[${columna}]`;
    return `${nombre.toLowerCase() === propia ? '' : nombre}[@${simple}]`;
  });
}

function tablaDe(
  libro: ContenidoDelLibro,
  hoja: HojaDelLibro,
  celda: ExcelJS.Cell,
): TablaDelLibro | undefined {
  const [fila, columna] = [Number(celda.row), Number(celda.col)];
  const suya = { fila1: fila, fila2: fila, columna1: columna, columna2: columna };
  return libro.tablas.find((tabla) => tabla.hoja === hoja && contiene(tabla.area, suya));
}
