import { ancho } from './area';
import { argumentoInvalido } from './error-de-excel';
import { exigirDesbloqueadas } from './proteccion-de-hoja';
import { type LibroDeExcel } from './libro-de-excel';
import { type TablaDelLibro } from './tabla-del-libro';

/** Takes a column of a table to another place of it, heading, values and looks; those between make room. */
export function moverColumnaDeTabla(
  libro: LibroDeExcel,
  { hoja, area }: TablaDelLibro,
  desde: number,
  hasta: number,
): void {
  const lugares = Array.from({ length: ancho(area) }, (_uno, i) => i);
  const [movida] = lugares.splice(desde, 1);
  if (desde < 0 || movida === undefined) throw argumentoInvalido('columna de la tabla');
  exigirDesbloqueadas(hoja, area);
  lugares.splice(hasta, 0, movida);
  for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
    const antes = Array.from({ length: ancho(area) }, (_uno, i) => {
      const { value, style } = hoja.exceljs.getCell(fila, area.columna1 + i);
      return { value, style };
    });
    for (const [destino, origen] of lugares.entries()) {
      const celda = hoja.exceljs.getCell(fila, area.columna1 + destino);
      celda.value = antes[origen]?.value ?? null;
      celda.style = antes[origen]?.style ?? {};
    }
  }
  libro.sucesos.avisar({ que: 'cambio', tipo: 'RangeEdited', hoja, area: { ...area } });
}
