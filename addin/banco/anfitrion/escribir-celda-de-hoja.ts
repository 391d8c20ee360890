import type ExcelJS from 'exceljs';
import { z } from 'zod';
import { escribirCelda, valorDe } from './celda';
import { type HojaDelLibro } from './hoja-del-libro';
import { type LibroDeExcel } from './libro-de-excel';
import { type TablaDelLibro } from './tabla-del-libro';
import { comoArgumento } from './objeto';

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

/** Headings of a table, left to right. */
export function titulosDe(tabla: TablaDelLibro): string[] {
  const { area, hoja } = tabla;
  return Array.from({ length: area.columna2 - area.columna1 + 1 }, (_uno, i) =>
    String(valorDe(hoja.exceljs.getCell(area.fila1, area.columna1 + i))),
  );
}

/** Blank and repeated headings get a name at once when a table is made: the first of its name keeps it. */
export function nombrarColumnas(tabla: TablaDelLibro): void {
  const { area, hoja } = tabla;
  const nombrados: string[] = [];
  for (const [i, pedido] of titulosDe(tabla).entries()) {
    const titulo = tituloLibre(nombrados, i, pedido);
    hoja.exceljs.getCell(area.fila1, area.columna1 + i).value = titulo;
    nombrados.push(titulo);
  }
}

function tituloLibre(ajenos: readonly string[], lugar: number, pedido: string): string {
  const usados = new Set(ajenos.map((titulo) => titulo.toLowerCase()));
  const base = pedido.trim() === '' ? 'Columna' : pedido;
  let titulo = pedido.trim() === '' ? `${base}${lugar + 1}` : base;
  for (let numero = 2; usados.has(titulo.toLowerCase()); numero += 1) titulo = `${base}${numero}`;
  return titulo;
}
