import { valorDe } from './anfitrion/celda';
import { type HojaDelLibro } from './anfitrion/hoja-del-libro';
import { type LibroDeExcel } from './anfitrion/libro-de-excel';

export const EN_BLANCO = 'Libro en blanco';

/**
 * What a workbook is called: as it was opened or, if it began blank, by what the add-in has made in it: «Bases de datos
 * aplicadas, TTS-4B», «Reporte SISEAC, Plantel 252 Orizaba, Corte 2».
 */
export function nombreDeLibro(abierto: string, libro: LibroDeExcel): string {
  if (abierto !== EN_BLANCO) return abierto;
  const tabla = libro.tablas.find(({ nombre }) => nombre.startsWith('siseac_'));
  return (tabla && deLoHecho(tabla.hoja)) ?? EN_BLANCO;
}

/** The name of its file: what no system takes in one gives way to a hyphen. */
export const nombreDeArchivo = (nombre: string): string =>
  `${nombre.replace(/\.xlsx$/i, '').replace(/[\\/:*?"<>|]/g, '-')}.xlsx`;

/** By what its sheet says at its top: the title, and where it belongs. */
function deLoHecho({ exceljs }: HojaDelLibro): string | null {
  const dice = (fila: number): string => String(valorDe(exceljs.getCell(fila, 1)));
  const [que = '', ...deQue] = dice(1).split(': ');
  const lugar = dice(2).split(/\s+·\s+/);
  const pieza = (cual: string): string[] => lugar.filter((una) => una.startsWith(`${cual} `));
  const [grupo] = pieza('Grupo');
  if (grupo !== undefined) return `${deQue.join(': ')}, ${grupo.replace('Grupo ', '')}`;
  const piezas = [que, ...pieza('Plantel'), ...pieza('Corte')];
  return piezas.length > 1 ? piezas.join(', ') : null;
}
