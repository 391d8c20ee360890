import { type Area, seCruzan } from './area';
import { nombrarColumnas } from './titulos-de-tabla';
import { type HojaDelLibro } from './hoja-del-libro';
import { type LibroDeExcel } from './libro-de-excel';

/**
 * What somebody writes right under a table, or right beside it, becomes part of it, as Excel does while one types. On
 * a protected sheet tables do not grow.
 */
export function crecerTabla(libro: LibroDeExcel, hoja: HojaDelLibro, escrita: Area): void {
  if (hoja.protegida) return;
  for (const tabla of libro.tablas.filter((una) => una.hoja === hoja)) {
    const { area } = tabla;
    const dentroDeColumnas = escrita.columna1 >= area.columna1 && escrita.columna2 <= area.columna2;
    const dentroDeFilas = escrita.fila1 >= area.fila1 && escrita.fila2 <= area.fila2;
    const debajo =
      !tabla.conTotales && dentroDeColumnas && empiezaJunto(escrita.fila1, escrita.fila2, area.fila2);
    const alLado = dentroDeFilas && empiezaJunto(escrita.columna1, escrita.columna2, area.columna2);
    if (!debajo && !alLado) continue;
    const nueva = debajo ? { ...area, fila2: escrita.fila2 } : { ...area, columna2: escrita.columna2 };
    if (libro.tablas.some((otra) => otra !== tabla && otra.hoja === hoja && seCruzan(otra.area, nueva)))
      continue;
    Object.assign(area, nueva);
    nombrarColumnas(tabla);
  }
}

/** What is written reaches past the edge, and leaves no gap after it. */
const empiezaJunto = (desde: number, hasta: number, borde: number): boolean =>
  desde <= borde + 1 && hasta > borde;
