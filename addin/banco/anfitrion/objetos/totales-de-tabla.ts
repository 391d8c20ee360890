import { type Area, ancho } from '../area';
import { desplazar } from '../desplazar';
import { type LibroDeExcel } from '../libro-de-excel';
import { type TablaDelLibro } from '../tabla-del-libro';

/**
 * Puts the row of totals under a table, pushing down what is there, or takes it out. Excel remembers what it said.
 */
export function mostrarTotales(libro: LibroDeExcel, tabla: TablaDelLibro, visibles: boolean): void {
  const { hoja, area } = tabla;
  libro.exigirEscribible(hoja);
  if (visibles === tabla.conTotales) return;
  const fila = visibles ? area.fila2 + 1 : area.fila2;
  const renglon: Area = { ...area, fila1: fila, fila2: fila };
  const celdas = Array.from({ length: ancho(area) }, (_uno, i) =>
    hoja.exceljs.getCell(fila, area.columna1 + i),
  );
  if (visibles) {
    if (celdas.some(({ value }) => value !== null))
      desplazar(libro, hoja, renglon, { eje: 'filas', signo: 1 });
    area.fila2 = fila;
    for (const [i, celda] of celdas.entries()) celda.value = tabla.totales[i] ?? null;
  } else {
    tabla.totales = celdas.map(({ value }) => value);
    for (const celda of celdas) celda.value = null;
    area.fila2 = fila - 1;
  }
  tabla.conTotales = visibles;
}
