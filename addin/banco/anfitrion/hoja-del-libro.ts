import type ExcelJS from 'exceljs';
import { type Area } from './area';
import { type Permiso } from './permisos';
import { type Validacion } from './validacion';

/** Rows and columns that are printed again on every page. They follow their cells when others come or go. */
export interface TitulosDeImpresion {
  filas: Area | null;
  columnas: Area | null;
}

/** A rule of conditional format, as much of it as Excel keeps for the kinds that exist here. */
export interface FormatoCondicional {
  readonly id: string;
  readonly area: Area;
  readonly tipo: string;
  regla: unknown;
  relleno: string | null;
  letra: string | null;
  /** Whether the rules after it are not looked at where it holds. */
  detiene: boolean;
}

/** One sheet: cells in exceljs, the rest as Excel keeps it. */
export interface HojaDelLibro {
  readonly id: string;
  readonly exceljs: ExcelJS.Worksheet;
  visibilidad: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Whether its locked cells refuse changes, and everything that is not permitted below. */
  protegida: boolean;
  permisos: ReadonlySet<Permiso>;
  readonly condicionales: FormatoCondicional[];
  readonly validaciones: { readonly area: Area; readonly validacion: Validacion }[];
  readonly titulosDeImpresion: TitulosDeImpresion;
  /** Every area that must follow its cells when others are inserted or deleted. */
  readonly areasVivas: Set<Area>;
}
