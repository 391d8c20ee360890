import { type Alignment, type Borders, type Fill, type Font, type Style } from 'exceljs';
import { type Nivel } from '../../../shared/modelo/reporte';

const VERDE_SISEAC = '14574A';
const TINTA = '1F2933';
const APAGADO = '5B6770';
const PIZARRA = '4A5560';
const BLANCO = 'FFFFFF';

const color = (rgb: string) => ({ argb: `FF${rgb}` });
const fuente = (size: number, rgb: string, marcas: Partial<Font> = {}): Partial<Font> => ({
  name: 'Calibri',
  family: 2,
  size,
  color: color(rgb),
  ...marcas,
});
const papel = (rgb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: color(rgb) });
const raya = (style: 'thin' | 'medium', rgb: string) => ({ style, color: color(rgb) });
const alineado = (horizontal?: 'center' | 'right', otras: Partial<Alignment> = {}): Partial<Alignment> => ({
  vertical: 'middle',
  ...(horizontal ? { horizontal } : {}),
  ...otras,
});

const BAJO_CADA_FILA: Partial<Borders> = { bottom: raya('thin', 'E1E5E8') };
const ENTRE_ENCABEZADOS: Partial<Borders> = { left: raya('thin', BLANCO), right: raya('thin', BLANCO) };

/** "@" keeps a text a text when somebody edits the cell, even one that begins like a formula. */
const COMO_TEXTO = '@';
/** `_)` leaves air at the right; an indent does not survive every printer. */
const ENTERO = '#,##0_)';
/** Two, and more only where the figure comes with more. */
const DOS_DECIMALES = '#,##0.00########_)';

const SUELTO: Partial<Style> = { font: fuente(10, TINTA), alignment: alineado() };
const DATO: Partial<Style> = { ...SUELTO, numFmt: COMO_TEXTO, border: BAJO_CADA_FILA };
const TOTAL: Partial<Style> = {
  ...DATO,
  font: fuente(10, TINTA, { bold: true }),
  fill: papel('EEF4F2'),
  border: { top: raya('thin', 'A9C6BD'), bottom: raya('thin', 'A9C6BD') },
};
const ENCABEZADO: Partial<Style> = {
  font: fuente(10, BLANCO, { bold: true }),
  fill: papel(VERDE_SISEAC),
  border: ENTRE_ENCABEZADOS,
  alignment: alineado('center', { wrapText: true }),
};
const TARJETA: Partial<Style> = {
  font: fuente(18, TINTA, { bold: true }),
  fill: papel('F5F7F8'),
  border: ENTRE_ENCABEZADOS,
  alignment: alineado('center'),
};
const derecha = alineado('right');
const centro = alineado('center');

/** How a cell of the report may look. */
export const ESTILOS = {
  titulo: { ...SUELTO, font: fuente(16, VERDE_SISEAC, { bold: true }) },
  subtitulo: SUELTO,
  preliminar: { ...SUELTO, font: fuente(10, '7A4B00', { bold: true }) },
  definitivo: { ...SUELTO, font: fuente(10, '0B5F35', { bold: true }) },
  nota: { ...SUELTO, font: fuente(10, APAGADO, { italic: true }) },
  seccion: {
    ...SUELTO,
    font: fuente(12, VERDE_SISEAC, { bold: true }),
    border: { bottom: raya('medium', VERDE_SISEAC) },
  },
  banda: { ...SUELTO, font: fuente(9, VERDE_SISEAC, { bold: true }), fill: papel('DCEBE6') },
  bandaDetalle: { ...SUELTO, font: fuente(9, PIZARRA, { bold: true }), fill: papel('E4E7EB') },
  encabezado: ENCABEZADO,
  encabezadoDetalle: { ...ENCABEZADO, fill: papel(PIZARRA) },
  encabezadoCorrido: { ...ENCABEZADO, border: {}, alignment: alineado() },
  clave: { ...DATO, alignment: centro },
  /** One line that runs over the empty cells at its right. */
  corrido: DATO,
  /** One line, shrunk rather than cut. */
  ajustado: { ...DATO, alignment: alineado(undefined, { shrinkToFit: true }) },
  parrafo: { ...DATO, alignment: alineado(undefined, { wrapText: true }) },
  nivel: { ...DATO, font: fuente(10, TINTA, { bold: true }), alignment: centro },
  /** Blocks that touch each other: a bar made of text prints and travels anywhere. */
  barra: { ...DATO, font: { ...fuente(9, TINTA), name: 'Arial' } },
  entero: { ...DATO, numFmt: ENTERO, alignment: derecha },
  decimales: { ...DATO, numFmt: DOS_DECIMALES, alignment: derecha },
  numero: { ...DATO, numFmt: 'General', alignment: centro },
  fecha: { ...DATO, numFmt: 'dd/mm/yyyy', alignment: centro },
  exacto: { ...DATO, font: fuente(9, APAGADO), alignment: derecha },
  totalTexto: TOTAL,
  totalBarra: { ...TOTAL, font: { ...fuente(9, TINTA), name: 'Arial' } },
  totalClave: { ...TOTAL, alignment: centro },
  totalEntero: { ...TOTAL, numFmt: ENTERO, alignment: derecha },
  totalDecimales: { ...TOTAL, numFmt: DOS_DECIMALES, alignment: derecha },
  tarjetaRotulo: { ...TARJETA, font: fuente(9, APAGADO), alignment: alineado('center', { wrapText: true }) },
  tarjetaTexto: { ...TARJETA, font: fuente(12, VERDE_SISEAC, { bold: true }), alignment: alineado() },
  tarjetaEntero: { ...TARJETA, numFmt: ENTERO },
  tarjetaDecimales: { ...TARJETA, numFmt: DOS_DECIMALES },
} as const satisfies Record<string, Partial<Style>>;

export type Estilo = keyof typeof ESTILOS;

const pintado = (tinta: string, fondo: string): Partial<Style> => ({
  font: { color: color(tinta) },
  // A conditional fill takes its colour from the background.
  fill: { type: 'pattern', pattern: 'solid', fgColor: color(fondo), bgColor: color(fondo) },
});

/** Ink and paper of each level. */
export const PINTADOS: Readonly<Record<Nivel, Partial<Style>>> = {
  verde: pintado('0B5F35', 'CDEBD6'),
  amarillo: pintado('7A4B00', 'FFEBAF'),
  rojo: pintado('96121B', 'FBD0CE'),
  gris: pintado('48525C', 'DDE1E5'),
};
