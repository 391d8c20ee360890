import { valorDe } from './anfitrion/celda';
import { type HojaDelLibro } from './anfitrion/hoja-del-libro';
import { type Calculo } from './calculo/calculo';
import { type Casilla } from './casilla';
import { textoMostrado } from './celda-mostrada';

/** In pixels, of a wide one: a text that surely fits goes over nothing. */
const ANCHO_DE_LETRA = 10;
/** As many as a long text may go over. */
const VECINAS = 12;

/** In pixels. */
export function anchoDe({ exceljs }: HojaDelLibro, columna: number): number {
  const { width, hidden } = exceljs.getColumn(columna);
  return hidden ? 0 : Math.round((width ?? 9.14) * 7 + 5);
}

/**
 * How far the text of a cell goes, in pixels: over the cells beside it as far as they are empty, as in Excel. Null where
 * nothing may go on: numbers, texts that are not set to the left, and cells with a full one beside them.
 */
export function anchoLibre(hoja: HojaDelLibro, calculo: Calculo, { fila, columna }: Casilla): number | null {
  const celda = hoja.exceljs.findCell(fila, columna);
  const { horizontal, wrapText } = celda?.style.alignment ?? {};
  if (!celda || typeof valorDe(celda) !== 'string' || wrapText) return null;
  if (horizontal === 'center' || horizontal === 'right') return null;
  if (String(valorDe(celda)).length * ANCHO_DE_LETRA < anchoDe(hoja, columna)) return null;
  let ancho = anchoDe(hoja, columna);
  let siguiente = columna + 1;
  while (siguiente <= columna + VECINAS && estaVacia(hoja, calculo, { fila, columna: siguiente })) {
    ancho += anchoDe(hoja, siguiente);
    siguiente += 1;
  }
  return siguiente === columna + 1 ? null : ancho;
}

const estaVacia = (hoja: HojaDelLibro, calculo: Calculo, { fila, columna }: Casilla): boolean =>
  textoMostrado(hoja.exceljs.findCell(fila, columna), calculo.enCelda(hoja, fila, columna)) === '';
