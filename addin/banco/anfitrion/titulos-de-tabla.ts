import { valorDe } from './celda';
import { type TablaDelLibro } from './tabla-del-libro';

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

/** The heading asked for, or the nearest that is neither blank nor one of the others. */
export function tituloLibre(ajenos: readonly string[], lugar: number, pedido: string): string {
  const usados = new Set(ajenos.map((titulo) => titulo.toLowerCase()));
  const base = pedido.trim() === '' ? 'Columna' : pedido;
  let titulo = pedido.trim() === '' ? `${base}${lugar + 1}` : base;
  for (let numero = 2; usados.has(titulo.toLowerCase()); numero += 1) titulo = `${base}${numero}`;
  return titulo;
}
