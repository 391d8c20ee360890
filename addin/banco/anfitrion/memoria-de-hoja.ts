import type ExcelJS from 'exceljs';
import { type HojaDelLibro } from './hoja-del-libro';
import { type LibroDeExcel } from './libro-de-excel';

/**
 * Remembers cells of a sheet, and answers with what puts them back: values, looks and how far they reached. Of the other
 * sheets, the formulas and rules that name its cells.
 */
export function recordar(libro: LibroDeExcel, hoja: HojaDelLibro): () => void {
  const { exceljs } = hoja;
  const nombre = exceljs.name;
  const celdas = new Map<string, Pick<ExcelJS.Cell, 'value' | 'style'>>();
  const enCadaCelda = (accion: (direccion: string) => void): void => {
    for (let fila = 1; fila <= exceljs.rowCount; fila += 1) {
      for (let columna = 1; columna <= exceljs.columnCount; columna += 1) {
        const celda = exceljs.findCell(fila, columna);
        if (celda) accion(celda.address);
      }
    }
  };
  enCadaCelda((direccion) => {
    const { value, style } = exceljs.getCell(direccion);
    celdas.set(direccion, { value, style: { ...style } });
  });
  const areas = [...hoja.areasVivas].map((viva) => ({ viva, antes: { ...viva } }));
  const tablas = [...libro.tablas];
  const [validaciones, condicionales] = [[...hoja.validaciones], [...hoja.condicionales]];
  const reponerAjenas = recordarFormulas(libro.hojas.filter((otra) => otra !== hoja));
  const reglas = hoja.condicionales.map(({ regla }) => regla);
  return () => {
    reponerAjenas();
    enCadaCelda((direccion) => {
      if (celdas.has(direccion)) return;
      exceljs.getCell(direccion).value = null;
      exceljs.getCell(direccion).style = {};
    });
    for (const [direccion, { value, style }] of celdas) {
      exceljs.getCell(direccion).value = value;
      exceljs.getCell(direccion).style = style;
    }
    for (const { viva, antes } of areas) Object.assign(viva, antes);
    hoja.validaciones.splice(0, Infinity, ...validaciones);
    hoja.condicionales.splice(0, Infinity, ...condicionales);
    for (const [i, uno] of condicionales.entries()) uno.regla = reglas[i];
    for (const tabla of tablas) {
      if (libro.tablas.includes(tabla)) continue;
      libro.tablas.push(tabla);
      hoja.areasVivas.add(tabla.area);
    }
    if (exceljs.name !== nombre) libro.renombrarHoja(hoja, nombre);
  };
}

function recordarFormulas(hojas: readonly HojaDelLibro[]): () => void {
  const volver: (() => void)[] = [];
  for (const { exceljs, condicionales, validaciones } of hojas) {
    exceljs.eachRow((fila) =>
      fila.eachCell((celda) => {
        const { formula, value } = celda;
        if (formula) volver.push(() => Object.assign(celda, { value }));
      }),
    );
    const antes = [...validaciones];
    volver.push(() => validaciones.splice(0, Infinity, ...antes));
    for (const uno of condicionales) {
      const { regla } = uno;
      volver.push(() => Object.assign(uno, { regla }));
    }
  }
  return () => {
    for (const una of volver) una();
  };
}
