import type ExcelJS from 'exceljs';
import { type Area, ancho, alto, COLUMNAS, contiene, FILAS, seCruzan } from './area';
import { ErrorDeExcel } from './error-de-excel';
import { nombrarColumnas } from './titulos-de-tabla';
import { type HojaDelLibro } from './hoja-del-libro';
import { type LibroDeExcel } from './libro-de-excel';
import { exigirQueSeMueva } from './proteccion-de-hoja';
import { moverFormulas } from './mover-formulas';
import { retirar } from './retirar';
import { type TablaDelLibro } from './tabla-del-libro';

/** Rows move up and down; columns, left and right. */
export type Eje = 'filas' | 'columnas';

const girar = ({ fila1, fila2, columna1, columna2 }: Area): Area => ({
  fila1: columna1,
  fila2: columna2,
  columna1: fila1,
  columna2: fila2,
});

/** Areas with their rows as the axis that moves. */
const segun = (eje: Eje, area: Area): Area => (eje === 'filas' ? { ...area } : girar(area));
const LARGO = { filas: FILAS, columnas: COLUMNAS } as const;
const TRAVES = { filas: COLUMNAS, columnas: FILAS } as const;

/**
 * Inserts (positive) or deletes (negative) the cells of an area, moving those after it. A table may move whole, grow or
 * shrink by whole rows or columns, but never be cut: Excel refuses that.
 */
export function desplazar(
  libro: LibroDeExcel,
  hoja: HojaDelLibro,
  pedida: Area,
  { eje, signo }: { readonly eje: Eje; readonly signo: 1 | -1 },
): void {
  const area = { ...pedida };
  const tablas = libro.tablas.filter((tabla) => tabla.hoja === hoja);
  const quitadas = exigirTablasEnteras(tablas, area, eje, signo);
  exigirQueSeMueva(
    hoja,
    area,
    signo,
    tablas.map((tabla) => tabla.area),
  );
  for (const tabla of quitadas) libro.quitarTabla(tabla);
  if (signo < 0) {
    retirar(hoja.validaciones, (una) => contiene(area, una.area));
    retirar(hoja.condicionales, (uno) => contiene(area, uno.area));
  }
  moverFormulas(libro, hoja, { area, eje, signo });
  moverCeldas(hoja, area, eje, signo);
  moverAreas(hoja, area, eje, signo);
  if (eje === 'columnas') for (const tabla of libro.tablas) if (tabla.hoja === hoja) nombrarColumnas(tabla);
  const enteras = ancho(segun(eje, area)) === TRAVES[eje];
  const que = enteras ? (eje === 'filas' ? 'Row' : 'Column') : 'Cell';
  libro.sucesos.avisar({ que: 'cambio', tipo: `${que}${signo > 0 ? 'Inserted' : 'Deleted'}`, hoja, area });
}

/** Answers with the tables that disappear with their cells. */
function exigirTablasEnteras(
  tablas: readonly TablaDelLibro[],
  area: Area,
  eje: Eje,
  signo: 1 | -1,
): TablaDelLibro[] {
  const propia = segun(eje, area);
  const despues: Area = { ...propia, fila2: LARGO[eje] };
  const quitadas: TablaDelLibro[] = [];
  for (const tabla of tablas.filter((una) => seCruzan(segun(eje, una.area), despues))) {
    if (signo < 0 && contiene(area, tabla.area)) {
      quitadas.push(tabla);
      continue;
    }
    const suya = segun(eje, tabla.area);
    const entera = propia.columna1 <= suya.columna1 && propia.columna2 >= suya.columna2;
    const quitaEncabezado =
      eje === 'filas' && signo < 0 && seCruzan(area, { ...tabla.area, fila2: tabla.area.fila1 });
    if (!entera || quitaEncabezado) {
      throw new ErrorDeExcel('InvalidOperation', `La operación partiría la tabla ${tabla.nombre}.`);
    }
  }
  return quitadas;
}

function moverAreas(hoja: HojaDelLibro, area: Area, eje: Eje, signo: 1 | -1): void {
  const propia = segun(eje, area);
  const cuantas = alto(propia) * signo;
  const franja = { ...propia, fila1: 1, fila2: LARGO[eje] };
  for (const viva of hoja.areasVivas) {
    const movida = segun(eje, viva);
    if (!contiene(franja, movida)) continue;
    // An area of whole columns stays so whatever is inserted among its rows.
    if (alto(movida) === LARGO[eje]) continue;
    if (movida.fila1 >= propia.fila1) movida.fila1 = Math.max(propia.fila1, movida.fila1 + cuantas);
    if (movida.fila2 >= propia.fila1) movida.fila2 = Math.max(movida.fila1, movida.fila2 + cuantas);
    Object.assign(viva, segun(eje, movida));
  }
}

function moverCeldas({ exceljs }: HojaDelLibro, area: Area, eje: Eje, signo: 1 | -1): void {
  const propia = segun(eje, area);
  const usadas = { filas: exceljs.rowCount, columnas: exceljs.columnCount };
  const ultima = usadas[eje];
  const cuantas = alto(propia);
  const alTraves = Math.min(
    propia.columna2,
    Math.max(usadas[eje === 'filas' ? 'columnas' : 'filas'], propia.columna1),
  );
  const celda = (lugar: number, traves: number): ExcelJS.Cell =>
    eje === 'filas' ? exceljs.getCell(lugar, traves) : exceljs.getCell(traves, lugar);
  const mover = (desde: number, hasta: number): void => {
    for (let traves = propia.columna1; traves <= alTraves; traves += 1) {
      const [origen, destino] = [celda(desde, traves), celda(hasta, traves)];
      destino.value = origen.value;
      destino.style = origen.style;
    }
  };
  const vaciar = (lugar: number): void => {
    for (let traves = propia.columna1; traves <= alTraves; traves += 1) {
      celda(lugar, traves).value = null;
      celda(lugar, traves).style = {};
    }
  };
  if (signo > 0) {
    for (let lugar = ultima; lugar >= propia.fila1; lugar -= 1) mover(lugar, lugar + cuantas);
    for (let lugar = propia.fila1; lugar <= propia.fila2; lugar += 1) vaciar(lugar);
  } else {
    for (let lugar = propia.fila2 + 1; lugar <= ultima; lugar += 1) mover(lugar, lugar - cuantas);
    for (let lugar = Math.max(propia.fila1, ultima - cuantas + 1); lugar <= ultima; lugar += 1) vaciar(lugar);
  }
}
