import { type Area } from './area';
import { areaUsada } from './area-usada';
import { valorDe } from './celda';
import { type HojaDelLibro } from './hoja-del-libro';

/** A line of the usual letter and the width of one of its characters, in points: there is no screen to measure on. */
export const ALTO_DE_LINEA = 15;
const ANCHO_DE_LETRA = 6.2;
/** Of the width of a column, which a file counts in characters. */
export const PUNTOS_POR_CARACTER = 5.25;
const ALTO_MAXIMO = 409;

/** Makes rows as high as the longest of their texts that wrap, about as Excel does. */
export function ajustarAltos(hoja: HojaDelLibro, area: Area): void {
  const usada = areaUsada(hoja, true);
  if (!usada) return;
  const { exceljs } = hoja;
  for (let fila = area.fila1; fila <= Math.min(area.fila2, usada.fila2); fila += 1) {
    const alto = altoQueCabe(hoja, fila, usada);
    if (alto > ALTO_DE_LINEA || exceljs.getRow(fila).height) exceljs.getRow(fila).height = alto;
  }
}

/** In points: of the longest text of a row that wraps, among the columns of an area. */
export function altoQueCabe(
  { exceljs }: HojaDelLibro,
  fila: number,
  { columna1, columna2 }: Pick<Area, 'columna1' | 'columna2'>,
): number {
  let lineas = 1;
  for (let columna = columna1; columna <= columna2; columna += 1) {
    const celda = exceljs.findCell(fila, columna);
    if (celda?.style.alignment?.wrapText !== true) continue;
    const ancho = (exceljs.getColumn(columna).width ?? 9.14) * PUNTOS_POR_CARACTER;
    lineas = Math.max(lineas, lineasDe(String(valorDe(celda)), Math.floor(ancho / ANCHO_DE_LETRA)));
  }
  return Math.min(ALTO_MAXIMO, lineas * ALTO_DE_LINEA);
}

/** Words go whole to the next line. */
function lineasDe(texto: string, letras: number): number {
  return texto.split('\n').reduce((lineas, parrafo) => {
    let [suyas, largo] = [1, 0];
    for (const palabra of parrafo.split(' ')) {
      const seguida = largo === 0 ? palabra.length : largo + 1 + palabra.length;
      if (seguida > letras && largo > 0) [suyas, largo] = [suyas + 1, palabra.length];
      else largo = seguida;
    }
    return lineas + suyas;
  }, 0);
}
