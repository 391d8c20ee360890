import { alto, ancho, type Area, COLUMNAS, FILAS } from './area';
import { type HojaDelLibro } from './hoja-del-libro';

const TODA: Area = { fila1: 1, columna1: 1, fila2: FILAS, columna2: COLUMNAS };

/** The least rectangle with content, or null. Excel counts formats too unless only values are asked for. */
export function areaUsada(hoja: HojaDelLibro, soloValores: boolean, dentroDe = TODA): Area | null {
  const usada: Area = { fila1: FILAS + 1, columna1: COLUMNAS + 1, fila2: 0, columna2: 0 };
  hoja.exceljs.eachRow({ includeEmpty: false }, (fila, numero) => {
    if (numero < dentroDe.fila1 || numero > dentroDe.fila2) return;
    fila.eachCell({ includeEmpty: true }, (celda, columna) => {
      const conFormato = !soloValores && Object.keys(celda.style).length > 0;
      const fuera = columna < dentroDe.columna1 || columna > dentroDe.columna2;
      if (fuera || (celda.value === null && !conFormato)) return;
      usada.fila1 = Math.min(usada.fila1, numero);
      usada.fila2 = Math.max(usada.fila2, numero);
      usada.columna1 = Math.min(usada.columna1, columna);
      usada.columna2 = Math.max(usada.columna2, columna);
    });
  });
  return alto(usada) > 0 && ancho(usada) > 0 ? usada : null;
}
