import { altoQueCabe } from './anfitrion/alto-de-fila';
import { type HojaDelLibro } from './anfitrion/hoja-del-libro';
import { type TablaDelLibro } from './anfitrion/tabla-del-libro';

/** In pixels, of a row of one line. */
export const ALTO = 26;
const PIXELES_POR_PUNTO = 4 / 3;
/** Above and below the text of a cell. */
const HOLGURA = 6;

/**
 * Where each row of a sheet begins, in pixels from the heading of the grid: `inicios[fila - 1]`, and the end of the last
 * one. A row has its own height where it was given one; headings grow to hold their texts, as Excel makes them.
 */
export function iniciosDeFilas(
  hoja: HojaDelLibro,
  tablas: readonly TablaDelLibro[],
  filas: number,
): number[] {
  const encabezados = new Set(tablas.flatMap((tabla) => (tabla.hoja === hoja ? [tabla.area.fila1] : [])));
  const { exceljs } = hoja;
  const todas = { columna1: 1, columna2: exceljs.columnCount };
  const inicios = [0];
  for (let fila = 1; fila <= filas; fila += 1) {
    const propio = exceljs.findRow(fila)?.height;
    const puntos = propio ?? (encabezados.has(fila) ? altoQueCabe(hoja, fila, todas) : 0);
    inicios.push((inicios.at(-1) ?? 0) + Math.max(ALTO, Math.round(puntos * PIXELES_POR_PUNTO) + HOLGURA));
  }
  return inicios;
}
