import { direccionDeCelda } from './direccion-de-celda';
import { type Celda } from './hoja-cruda';
import { claveDeRa, significadoDe, type Significado } from './significado-de-columna';
import { textoDeCelda } from './texto-de-celda';

/** A heading lies in the first rows, under titles and labels. */
export const FILAS_DE_BUSQUEDA = 15;

export interface ColumnaDeRa {
  readonly ra: string;
  readonly columna: number;
}

/** Where each column is, by what it means. Rows and columns count from zero. */
export interface Encabezado {
  readonly fila: number;
  readonly columnas: ReadonlyMap<Significado, readonly number[]>;
  /** Columns headed by a resultado de aprendizaje, one logro each. */
  readonly ra: readonly ColumnaDeRa[];
  /** What the row says, for messages: "matrícula (A5), nombre (B5)". */
  readonly visto: string;
}

/** Labels over the heading may name as many columns as it does; none of them names the matrícula. */
const CON_MATRICULA = 1000;

/** The row among the first fifteen that names the most columns; null when none names two. */
export function localizarEncabezado(filas: readonly (readonly Celda[])[]): Encabezado | null {
  let mejor: Encabezado | null = null;
  let aciertos = 1;
  for (const [indice, fila] of filas.slice(0, FILAS_DE_BUSQUEDA).entries()) {
    const leido = leerEncabezado(fila, indice);
    // R.A. columns count only beside others: a row of weights is all numbers, and so could they be.
    const total = leido.columnas.size + (leido.columnas.size > 0 ? leido.ra.length : 0);
    const puntos = total > 1 && leido.columnas.has('matricula') ? total + CON_MATRICULA : total;
    if (puntos > aciertos) [mejor, aciertos] = [leido, puntos];
  }
  return mejor;
}

function leerEncabezado(fila: readonly Celda[], indice: number): Encabezado {
  const columnas = new Map<Significado, number[]>();
  const ra: ColumnaDeRa[] = [];
  const visto: string[] = [];
  for (const [columna, celda] of fila.entries()) {
    const texto = textoDeCelda(celda);
    if (texto === '') continue;
    visto.push(`${texto.slice(0, 40)} (${direccionDeCelda(indice, columna)})`);
    // "Grupo:" is a label with its value beside it, not the heading of a column.
    const significado = texto.endsWith(':') ? null : significadoDe(texto);
    const clave = significado === null ? claveDeRa(texto) : null;
    if (significado !== null) columnas.set(significado, [...(columnas.get(significado) ?? []), columna]);
    if (clave !== null) ra.push({ ra: clave, columna });
  }
  return { fila: indice, columnas, ra, visto: visto.slice(0, 40).join(', ') };
}
