import type ExcelJS from 'exceljs';
import { z } from 'zod';
import { alto, ancho, esColumnaEntera } from './area';
import { areaUsada } from './area-usada';
import { valorDe } from './celda';
import { argumentoInvalido, ErrorDeExcel } from './error-de-excel';
import { escribirCeldaDeHoja } from './escribir-celda-de-hoja';
import { type Celdas } from './celdas-de-hoja';
import { type LibroDeExcel } from './libro-de-excel';
import { comoArgumento } from './objeto';
import { exigirDesbloqueadas, exigirPermiso } from './proteccion-de-hoja';

const CELDAS_MAXIMAS = 5_000_000;
/** As far as the format of a whole sheet is kept. */
const COLUMNAS_CON_ESTILO = 100;
const Matriz = z.custom<unknown[][]>((valor) => Array.isArray(valor) && valor.every(Array.isArray));

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
  return Array.from({ length: alto(area) }, (_fila, i) => {
    // By its row: from the sheet, exceljs would write the address of each cell and read it again.
    const fila = hoja.exceljs.getRow(area.fila1 + i);
    return Array.from({ length: ancho(area) }, (_columna, j) => leer(fila.getCell(area.columna1 + j)));
  });
}

/**
 * Writes one value over every cell, or a matrix of exactly the range's size. Whoever writes is not held by data
 * validation: that is for those who type.
 */
export function escribirContenido(
  libro: LibroDeExcel,
  celdas: Celdas,
  valor: unknown,
  traducir: (valor: unknown, celda: ExcelJS.Cell) => unknown = (uno) => uno,
): void {
  cambiar(libro, celdas, () => {
    repartir(celdas, valor, (celda, uno) =>
      escribirCeldaDeHoja(libro, celdas.hoja, celda, traducir(uno, celda)),
    );
  });
}

/** Takes away what the cells hold: a whole row has sixteen thousand, and only those with something are touched. */
export function vaciarContenido(libro: LibroDeExcel, celdas: Celdas): void {
  const { hoja, area } = celdas;
  cambiar(libro, celdas, () => {
    const llena = areaUsada(hoja, true, area);
    if (!llena) return;
    repartir({ hoja, area: llena }, '', (celda) => escribirCeldaDeHoja(libro, hoja, celda, ''));
  });
}

/** What holds for every change of contents: the sheet exists, its cells may be written, and whoever listens is told. */
function cambiar(libro: LibroDeExcel, { hoja, area }: Celdas, escribir: () => void): void {
  libro.exigirHoja(hoja);
  if (alto(area) * ancho(area) <= CELDAS_MAXIMAS) exigirDesbloqueadas(hoja, area);
  const primera = hoja.exceljs.getCell(area.fila1, area.columna1);
  const antes = valorDe(primera);
  escribir();
  const unica = alto(area) * ancho(area) === 1;
  libro.sucesos.avisar({
    que: 'cambio',
    tipo: 'RangeEdited',
    hoja,
    area: { ...area },
    ...(unica && { valores: { antes, despues: valorDe(primera) } }),
  });
}

type Estilo = Partial<ExcelJS.Style>;

/** Changes how cells look, one by one. Whole columns keep it too, for the cells that do not exist yet. */
export function darFormato(
  libro: LibroDeExcel,
  celdas: Celdas,
  valor: unknown,
  cambio: (estilo: Estilo, valor: unknown) => Estilo,
): void {
  const { hoja, area } = celdas;
  libro.exigirHoja(hoja);
  exigirPermiso(hoja, 'allowFormatCells');
  const vestir = (celda: ExcelJS.Cell, uno: unknown): void => {
    celda.style = cambio(celda.style, uno);
  };
  if (!esColumnaEntera(area) || Array.isArray(valor)) {
    repartir({ hoja, area }, valor, vestir);
    return;
  }
  // Asked for only here: exceljs counts them by going over every row.
  const { rowCount, columnCount } = hoja.exceljs;
  const ultima = Math.min(area.columna2, Math.max(area.columna1, columnCount, COLUMNAS_CON_ESTILO));
  repartir({ hoja, area: { ...area, fila2: Math.max(rowCount, 1), columna2: ultima } }, valor, vestir);
  for (let numero = area.columna1; numero <= ultima; numero += 1) {
    const columna = hoja.exceljs.getColumn(numero);
    columna.style = cambio(columna.style, valor);
  }
}

function repartir(
  { hoja, area }: Celdas,
  valor: unknown,
  escribir: (celda: ExcelJS.Cell, valor: unknown) => void,
): void {
  if (alto(area) * ancho(area) > CELDAS_MAXIMAS) throw argumentoInvalido('rango demasiado grande');
  const matriz = Array.isArray(valor) ? comoArgumento(Matriz, valor) : null;
  const cuadra = !matriz || (matriz.length === alto(area) && matriz.every((f) => f.length === ancho(area)));
  if (!cuadra) throw argumentoInvalido('las filas o columnas de la matriz no coinciden con el rango');
  for (let i = 0; i < alto(area); i += 1) {
    const fila = hoja.exceljs.getRow(area.fila1 + i);
    for (let j = 0; j < ancho(area); j += 1) {
      escribir(fila.getCell(area.columna1 + j), matriz ? matriz[i]?.[j] : valor);
    }
  }
}
