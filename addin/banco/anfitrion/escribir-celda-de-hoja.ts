import type ExcelJS from 'exceljs';
import { z } from 'zod';
import { escribirCelda } from './celda';
import { type HojaDelLibro } from './hoja-del-libro';
import { type LibroDeExcel } from './libro-de-excel';
import { comoArgumento } from './objeto';
import { tituloLibre, titulosDe } from './titulos-de-tabla';

const Texto = z.coerce.string();

/** Writes a cell, knowing that a table's heading is always text, never blank and never repeated. */
export function escribirCeldaDeHoja(
  libro: LibroDeExcel,
  hoja: HojaDelLibro,
  celda: ExcelJS.Cell,
  valor: unknown,
): void {
  const [fila, columna] = [Number(celda.row), Number(celda.col)];
  const tabla = libro.tablaConEncabezadoEn(hoja, fila, columna);
  if (!tabla) {
    escribirCelda(celda, valor);
  } else if (valor !== null) {
    const lugar = columna - tabla.area.columna1;
    const ajenos = titulosDe(tabla).filter((_titulo, i) => i !== lugar);
    celda.value = tituloLibre(ajenos, lugar, comoArgumento(Texto, valor));
  }
}
