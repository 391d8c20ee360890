import type ExcelJS from 'exceljs';
import { z } from 'zod';
import { alto, ancho } from './area';
import { argumentoInvalido, ErrorDeExcel } from './error-de-excel';
import { type Celdas } from './fabrica';
import { type HojaDelLibro, type LibroDeExcel } from './libro-de-excel';
import { comoArgumento } from './objeto';

const CELDAS_MAXIMAS = 5_000_000;
const Matriz = z.array(z.array(z.unknown()));

/** Reads one matter of every cell of a range, as rows. */
export function leerBloque<T>(
  libro: LibroDeExcel,
  { hoja, area }: Celdas,
  leer: (celda: ExcelJS.Cell) => T,
): T[][] {
  libro.exigirHoja(hoja);
  if (alto(area) * ancho(area) > CELDAS_MAXIMAS) {
    throw new ErrorDeExcel('ResponsePayloadSizeLimitExceeded', 'La respuesta supera el tamaño permitido.');
  }
  return Array.from({ length: alto(area) }, (_fila, i) =>
    Array.from({ length: ancho(area) }, (_columna, j) =>
      leer(hoja.exceljs.getCell(area.fila1 + i, area.columna1 + j)),
    ),
  );
}

/** Writes one value over every cell, or a matrix of exactly the range's size. */
export function escribirBloque(
  libro: LibroDeExcel,
  { hoja, area }: Celdas,
  valor: unknown,
  escribir: (libro: LibroDeExcel, hoja: HojaDelLibro, celda: ExcelJS.Cell, valor: unknown) => void,
): void {
  libro.exigirEscribible(hoja);
  if (alto(area) * ancho(area) > CELDAS_MAXIMAS) throw argumentoInvalido('rango demasiado grande');
  const matriz = Array.isArray(valor) ? comoArgumento(Matriz, valor) : null;
  const cuadra = !matriz || (matriz.length === alto(area) && matriz.every((f) => f.length === ancho(area)));
  if (!cuadra) throw argumentoInvalido('las filas o columnas de la matriz no coinciden con el rango');
  for (let i = 0; i < alto(area); i += 1) {
    for (let j = 0; j < ancho(area); j += 1) {
      const celda = hoja.exceljs.getCell(area.fila1 + i, area.columna1 + j);
      escribir(libro, hoja, celda, matriz ? matriz[i]?.[j] : valor);
    }
  }
}
