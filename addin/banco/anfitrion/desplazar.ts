import { type Area, alto, ancho, COLUMNAS, contiene, esFilaEntera, FILAS, seCruzan } from './area';
import { ErrorDeExcel } from './error-de-excel';
import { type HojaDelLibro, type LibroDeExcel } from './libro-de-excel';

/**
 * Inserts (positive) or deletes (negative) the cells of an area, moving those below. A table may move whole, grow or
 * shrink by whole rows, but never be cut: Excel refuses that.
 */
export function desplazar(libro: LibroDeExcel, hoja: HojaDelLibro, area: Area, sentido: 1 | -1): void {
  const debajo: Area = { ...area, fila2: FILAS };
  for (const tabla of libro.tablas.filter((t) => t.hoja === hoja && seCruzan(t.area, debajo))) {
    const entera = area.columna1 <= tabla.area.columna1 && area.columna2 >= tabla.area.columna2;
    const quitaEncabezado = sentido < 0 && seCruzan(area, { ...tabla.area, fila2: tabla.area.fila1 });
    if (!entera || quitaEncabezado) {
      throw new ErrorDeExcel('InvalidOperation', `La operación partiría la tabla ${tabla.nombre}.`);
    }
  }
  moverCeldas(hoja, area, sentido);
  const cuantas = alto(area) * sentido;
  for (const viva of hoja.areasVivas) {
    const dentroDeColumnas = esFilaEntera(area) || contiene({ ...area, fila1: 1, fila2: FILAS }, viva);
    if (!dentroDeColumnas) continue;
    if (viva.fila1 >= area.fila1) viva.fila1 = Math.max(area.fila1, viva.fila1 + cuantas);
    if (viva.fila2 >= area.fila1) viva.fila2 = Math.max(viva.fila1, viva.fila2 + cuantas);
  }
}

function moverCeldas(hoja: HojaDelLibro, area: Area, sentido: 1 | -1): void {
  const { exceljs } = hoja;
  const ultima = exceljs.rowCount;
  const cuantas = alto(area);
  const hastaColumna = Math.min(area.columna2, Math.max(exceljs.columnCount, area.columna1));
  const mover = (desde: number, hasta: number): void => {
    for (let columna = area.columna1; columna <= hastaColumna; columna += 1) {
      const origen = exceljs.getCell(desde, columna);
      const destino = exceljs.getCell(hasta, columna);
      destino.value = origen.value;
      destino.style = origen.style;
    }
  };
  const vaciar = (fila: number): void => {
    for (let columna = area.columna1; columna <= hastaColumna; columna += 1) {
      const celda = exceljs.getCell(fila, columna);
      celda.value = null;
      celda.style = {};
    }
  };
  if (sentido > 0) {
    for (let fila = ultima; fila >= area.fila1; fila -= 1) mover(fila, fila + cuantas);
    for (let fila = area.fila1; fila <= area.fila2; fila += 1) vaciar(fila);
  } else {
    for (let fila = area.fila2 + 1; fila <= ultima; fila += 1) mover(fila, fila - cuantas);
    for (let fila = Math.max(area.fila1, ultima - cuantas + 1); fila <= ultima; fila += 1) vaciar(fila);
  }
}

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
