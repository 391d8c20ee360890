import { type Nivel } from '../../../shared/modelo/reporte';
import { type Estilo } from './estilos';

/** A block of cells, columns and rows counted from 1, both ends included. */
export interface Rango {
  readonly columnas: readonly [desde: number, hasta: number];
  readonly filas: readonly [desde: number, hasta: number];
}

/** A stretch of text with a colour of its own, as RRGGBB. */
export interface Tramo {
  readonly texto: string;
  readonly color: string;
}

/**
 * What one cell shows. A text is always a text, whatever it begins with; where there is none, `numero` is written
 * with the digits it comes in.
 */
export interface Celda {
  readonly estilo: Estilo;
  readonly texto?: string | null | undefined;
  readonly numero?: string | number | null | undefined;
  readonly tramos?: readonly Tramo[] | undefined;
}

export interface Fila {
  readonly celdas: readonly Celda[];
  /** In points; absent, the program that opens the sheet fits it to its text. */
  readonly alto?: number;
}

export interface ColumnaDeHoja {
  /** In characters. */
  readonly ancho: number;
  /** Detail columns can be folded away together. */
  readonly detalle?: boolean;
}

/** Colours that follow the values: by the word of a level, or in one colour where a count is positive. */
export type Condicional =
  | { readonly clase: 'nivel'; readonly rango: Rango }
  | { readonly clase: 'conteo'; readonly rango: Rango; readonly color: Nivel };

export interface Impresion {
  readonly area: Rango;
  /** Rows repeated on every page. */
  readonly titulos: readonly [desde: number, hasta: number];
  /** Rows after which a page ends. */
  readonly saltos?: readonly number[];
  /** Header and footer in the codes of the format: &L, &C, &R, &P, &N. */
  readonly encabezado: string;
  readonly pie: string;
}

export interface Hoja {
  readonly nombre: string;
  /** Of the tab, as RRGGBB. */
  readonly color: string;
  readonly columnas: readonly ColumnaDeHoja[];
  readonly inmovilizadas: { readonly filas: number; readonly columnas: number };
  readonly filtro: Rango;
  readonly condicionales: readonly Condicional[];
  readonly impresion: Impresion;
  /** Made one by one while they are written: a sheet of any length costs the memory of one row. */
  readonly filas: Iterable<Fila>;
}
