import { filaDeLaPrimeraTabla } from './encabezado-de-hoja';
import { anchosDe, type HojaPorEscribir } from './tabla-por-escribir';

/** Of a letter sheet upright, less its margins; in points, like the margins. */
const ANCHO_UTIL = 540;
const MARGEN = 36;

/**
 * How a sheet of ours is printed: on letter paper, as wide as one page and as long as it takes, lying down when its
 * columns do not fit upright. The headings of its only table are printed on every page.
 */
export function prepararPagina(hoja: Excel.Worksheet, porEscribir: HojaPorEscribir): void {
  const { pageLayout } = hoja;
  pageLayout.paperSize = 'Letter';
  acomodarAncho(hoja, anchosDe(porEscribir));
  pageLayout.leftMargin = MARGEN;
  pageLayout.rightMargin = MARGEN;
  if (porEscribir.tablas.length !== 1) return;
  const fila = filaDeLaPrimeraTabla(porEscribir) + 1;
  pageLayout.setPrintTitleRows(`$${fila}:$${fila}`);
}

/** The same for columns that have changed. */
export function acomodarAncho(hoja: Excel.Worksheet, anchos: readonly number[]): void {
  const { pageLayout } = hoja;
  const ancho = anchos.reduce((suma, uno) => suma + uno, 0);
  pageLayout.orientation = ancho > ANCHO_UTIL ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
