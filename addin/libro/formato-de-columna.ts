import { type Clase, type ColumnaPorEscribir, NIVEL_EN_CELDA, type Valor } from './tabla-por-escribir';

const FORMATOS: Readonly<Record<Exclude<Clase, 'mixto'>, string>> = {
  // In a cell of text format nothing is read as a number, a date or a formula.
  texto: '@',
  parrafo: '@',
  exacto: '@',
  nivel: '@',
  entero: '0',
  // Two, and more only where the figure comes with more.
  decimal: '0.00########',
  fecha: 'dd/mm/yyyy',
  libre: 'General',
};

/** The number format a value needs before it is assigned, so that Excel keeps it as it is. */
export function formatoDeValor(clase: Clase, valor: Valor): string {
  if (clase !== 'mixto') return FORMATOS[clase];
  return typeof valor === 'number' ? 'General' : '@';
}

const COLORES = [
  { palabra: NIVEL_EN_CELDA.rojo, relleno: '#F8D4D2', letra: '#7A1620' },
  { palabra: NIVEL_EN_CELDA.amarillo, relleno: '#FFEDB8', letra: '#5E4500' },
  { palabra: NIVEL_EN_CELDA.verde, relleno: '#D5EEDD', letra: '#17502C' },
  { palabra: NIVEL_EN_CELDA.gris, relleno: '#E3E7EA', letra: '#3A454C' },
] as const;

/** How a column's cells look. The word of a level is coloured by rule, so that sorting and editing keep it true. */
export function darAspecto(celdas: Excel.Range, { clase }: ColumnaPorEscribir): void {
  celdas.format.verticalAlignment = 'Top';
  if (clase === 'parrafo') {
    celdas.format.wrapText = true;
    celdas.format.autofitRows();
  }
  if (clase === 'exacto') celdas.format.font.color = '#5B6770';
  if (clase === 'exacto' || clase === 'mixto') celdas.format.horizontalAlignment = 'Right';
  if (clase === 'libre') celdas.format.horizontalAlignment = 'Center';
  if (clase !== 'nivel') return;
  celdas.format.horizontalAlignment = 'Center';
  celdas.conditionalFormats.clearAll();
  for (const { palabra, relleno, letra } of COLORES) {
    const { cellValue } = celdas.conditionalFormats.add('CellValue');
    cellValue.format.fill.color = relleno;
    cellValue.format.font.color = letra;
    cellValue.rule = { formula1: `="${palabra}"`, operator: 'EqualTo' };
  }
}
