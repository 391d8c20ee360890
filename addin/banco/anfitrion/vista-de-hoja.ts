import { type HojaDelLibro } from './hoja-del-libro';

interface Vista {
  /** Rows that stay on screen. */
  readonly congeladas: number;
  /** Columns that do. */
  readonly columnasCongeladas: number;
  readonly lineas: boolean;
}

/** How a sheet is looked at, kept in the workbook's view as the file format does. */
export function vistaDe({ exceljs }: HojaDelLibro): Vista {
  const vista = primera(exceljs.views);
  return {
    congeladas: vista?.state === 'frozen' ? (vista.ySplit ?? 0) : 0,
    columnasCongeladas: vista?.state === 'frozen' ? (vista.xSplit ?? 0) : 0,
    lineas: vista?.showGridLines ?? true,
  };
}

/** The library leaves null where a file says nothing of its view, against what its type says. */
const primera = <T>(vistas: readonly T[] | null): T | undefined => vistas?.[0];

export function cambiarVista(hoja: HojaDelLibro, cambio: Partial<Vista>): void {
  const { congeladas, columnasCongeladas, lineas } = { ...vistaDe(hoja), ...cambio };
  hoja.exceljs.views = [
    congeladas + columnasCongeladas > 0
      ? { state: 'frozen', xSplit: columnasCongeladas, ySplit: congeladas, showGridLines: lineas }
      : { state: 'normal', showGridLines: lineas },
  ];
}
