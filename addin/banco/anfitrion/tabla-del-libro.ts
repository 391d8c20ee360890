import type ExcelJS from 'exceljs';
import { type Area } from './area';
import { type HojaDelLibro } from './hoja-del-libro';

export interface TablaDelLibro {
  readonly id: string;
  readonly hoja: HojaDelLibro;
  readonly area: Area;
  nombre: string;
  estilo: string;
  bandas: boolean;
  filtrada: boolean;
  /** Whether the last row of the area is that of totals. */
  conTotales: boolean;
  /** What the row of totals says, remembered while it is hidden. */
  totales: ExcelJS.CellValue[];
}

/** The rows between a table's heading and its totals. */
export const cuerpoDe = ({ area, conTotales }: TablaDelLibro): Area => ({
  ...area,
  fila1: area.fila1 + 1,
  fila2: conTotales ? area.fila2 - 1 : area.fila2,
});
