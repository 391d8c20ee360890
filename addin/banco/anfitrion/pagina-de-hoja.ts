import type ExcelJS from 'exceljs';
import { type Area, areaValida, COLUMNAS, FILAS, letras, numeroDeColumna } from './area';
import { type HojaDelLibro, type TitulosDeImpresion } from './hoja-del-libro';

/** "$5:$6" or "5"; null for what names no whole rows. */
export function leerFilas(texto: string): Area | null {
  const [, desde, hasta = desde] = /^\$?(\d{1,7})(?::\$?(\d{1,7}))?$/.exec(sinHoja(texto)) ?? [];
  if (desde === undefined || hasta === undefined) return null;
  return areaValida({ fila1: Number(desde), fila2: Number(hasta), columna1: 1, columna2: COLUMNAS });
}

/** "$A:$B" or "A"; null for what names no whole columns. */
export function leerColumnas(texto: string): Area | null {
  const [, desde, hasta = desde] = /^\$?([A-Z]{1,3})(?::\$?([A-Z]{1,3}))?$/i.exec(sinHoja(texto)) ?? [];
  if (desde === undefined || hasta === undefined) return null;
  const [columna1, columna2] = [desde, hasta].map((letra) => numeroDeColumna(letra.toUpperCase()));
  return areaValida({ fila1: 1, fila2: FILAS, columna1: columna1 ?? 1, columna2: columna2 ?? 1 });
}

const sinHoja = (texto: string): string => texto.slice(texto.lastIndexOf('!') + 1);

export function ponerTitulos(hoja: HojaDelLibro, que: keyof TitulosDeImpresion, area: Area | null): void {
  const { titulosDeImpresion, areasVivas } = hoja;
  const anterior = titulosDeImpresion[que];
  if (anterior) areasVivas.delete(anterior);
  titulosDeImpresion[que] = area;
  if (area) areasVivas.add(area);
}

/** Into what a file keeps of the page. */
export function guardarTitulos({ exceljs, titulosDeImpresion: { filas, columnas } }: HojaDelLibro): void {
  const setup: Partial<ExcelJS.PageSetup> = exceljs.pageSetup;
  if (filas) setup.printTitlesRow = `${filas.fila1}:${filas.fila2}`;
  else delete setup.printTitlesRow;
  if (columnas) setup.printTitlesColumn = `${letras(columnas.columna1)}:${letras(columnas.columna2)}`;
  else delete setup.printTitlesColumn;
}

export function recuperarTitulos(hoja: HojaDelLibro): void {
  const { printTitlesRow, printTitlesColumn } = hoja.exceljs.pageSetup;
  ponerTitulos(hoja, 'filas', leerFilas(printTitlesRow ?? ''));
  ponerTitulos(hoja, 'columnas', leerColumnas(printTitlesColumn ?? ''));
}
