import { type Argumento } from './argumento';
import { valorInvalido } from './rechazo';

/** A block of cells by row and column; a single cell is a block of one. */
export interface Bloque {
  readonly argumento: Argumento;
  readonly filas: readonly (readonly unknown[])[];
  readonly ancho: number;
}

export function bloqueDe(argumento: Argumento): Bloque {
  const { celda } = argumento;
  const filas = Array.isArray(celda)
    ? celda.map((fila: unknown) => (Array.isArray(fila) ? fila.map((una: unknown) => una) : [fila]))
    : [[celda]];
  return { argumento, filas, ancho: filas[0]?.length ?? 0 };
}

/** The cell that goes with a place of another block: a single row, column or cell serves all of it. */
export function celdaEn({ filas, ancho }: Bloque, fila: number, columna: number): unknown {
  const suya = filas.length === 1 ? filas[0] : filas[fila];
  return suya?.[ancho === 1 ? 0 : columna];
}

/** Refuses a block that is neither as high as the other nor of one row, or neither as wide nor of one column. */
export function verificarQueAcompana(uno: Bloque, otro: Bloque, ancho = otro.ancho): void {
  const alto = otro.filas.length;
  if ([1, alto].includes(uno.filas.length) && [1, ancho].includes(uno.ancho)) return;
  throw valorInvalido(
    `${uno.argumento.nombre}: es de ${enPalabras(uno.filas.length, uno.ancho)} y ${otro.argumento.nombre} de ` +
      `${enPalabras(alto, otro.ancho)}; seleccione ${ancho === 1 ? 'una columna' : 'un rango'} con los mismos renglones, o una sola celda para todos`,
    uno.argumento.fundamento,
  );
}

const enPalabras = (filas: number, columnas: number): string =>
  `${filas} ${filas === 1 ? 'renglón' : 'renglones'} por ${columnas} ${columnas === 1 ? 'columna' : 'columnas'}`;
