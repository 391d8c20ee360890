import { type Area, esColumnaEntera, esFilaEntera, seCruzan } from './area';
import { ErrorDeExcel } from './error-de-excel';
import { type HojaDelLibro } from './hoja-del-libro';
import { type Permiso } from './permisos';

const sinPermiso = (): ErrorDeExcel =>
  new ErrorDeExcel('AccessDenied', 'La hoja está protegida y no admite cambios.');

/** Refuses what a protected sheet does not permit; null is what no option permits. */
export function exigirPermiso(hoja: HojaDelLibro, permiso: Permiso | null): void {
  if (hoja.protegida && (permiso === null || !hoja.permisos.has(permiso))) throw sinPermiso();
}

/** Cells are locked unless somebody unlocked them; it only matters while the sheet is protected. */
function estaBloqueada({ exceljs }: HojaDelLibro, fila: number, columna: number): boolean {
  const estilo = exceljs.findCell(fila, columna)?.style ?? exceljs.getColumn(columna).style;
  return estilo.protection?.locked !== false;
}

/** Refuses to change what locked cells say: one is enough to refuse them all. */
export function exigirDesbloqueadas(hoja: HojaDelLibro, area: Area): void {
  if (!hoja.protegida) return;
  for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
    for (let columna = area.columna1; columna <= area.columna2; columna += 1) {
      if (estaBloqueada(hoja, fila, columna)) throw sinPermiso();
    }
  }
}

/**
 * Refuses to insert or delete cells of a protected sheet, unless they are whole rows or columns, it is permitted, no
 * table is among them, and what would be deleted was unlocked.
 */
export function exigirQueSeMueva(
  hoja: HojaDelLibro,
  area: Area,
  signo: 1 | -1,
  tablas: readonly Area[],
): void {
  if (!hoja.protegida) return;
  const enteras = esFilaEntera(area) || esColumnaEntera(area);
  if (!enteras || tablas.some((tabla) => seCruzan(tabla, area))) throw sinPermiso();
  const verbo = signo > 0 ? 'allowInsert' : 'allowDelete';
  exigirPermiso(hoja, esFilaEntera(area) ? `${verbo}Rows` : `${verbo}Columns`);
  if (signo > 0) return;
  exigirDesbloqueadas(hoja, {
    ...area,
    fila2: Math.min(area.fila2, Math.max(hoja.exceljs.rowCount, area.fila1)),
    columna2: Math.min(area.columna2, Math.max(hoja.exceljs.columnCount, area.columna1)),
  });
}
