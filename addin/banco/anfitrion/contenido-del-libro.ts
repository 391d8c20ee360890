import type ExcelJS from 'exceljs';
import { type Area } from './area';
import { type HojaDelLibro } from './hoja-del-libro';
import { type TablaDelLibro } from './tabla-del-libro';

export interface NombreDelLibro {
  readonly nombre: string;
  readonly hoja: HojaDelLibro;
  readonly area: Area;
}

/** As much of a workbook as goes to a file, and comes back from it. */
export interface ContenidoDelLibro {
  readonly exceljs: ExcelJS.Workbook;
  readonly hojas: HojaDelLibro[];
  readonly tablas: TablaDelLibro[];
  readonly nombres: NombreDelLibro[];
  readonly activa: HojaDelLibro;
  nuevoId(): string;
  buscarHoja(clave: unknown): HojaDelLibro | null;
  agregarTabla(hoja: HojaDelLibro, area: Area): TablaDelLibro;
  agregarNombre(nombre: string, hoja: HojaDelLibro, area: Area): NombreDelLibro;
  seleccionar(hoja: HojaDelLibro, area: Area): void;
}
