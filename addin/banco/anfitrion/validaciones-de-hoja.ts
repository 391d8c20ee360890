import { alto, ancho, type Area, contiene, enComun, seCruzan } from './area';
import { type HojaDelLibro } from './hoja-del-libro';
import { SIN_VALIDACION, type Validacion } from './validacion';

/** The validation of a cell; without one, nothing is asked of it. */
export function validacionEn(hoja: HojaDelLibro, fila: number, columna: number): Validacion {
  const celda = { fila1: fila, fila2: fila, columna1: columna, columna2: columna };
  return hoja.validaciones.find(({ area }) => contiene(area, celda))?.validacion ?? SIN_VALIDACION;
}

/** The validation that all the cells of an area share, or null. */
export function validacionComun(hoja: HojaDelLibro, area: Area): Validacion | null {
  const suyas = hoja.validaciones.filter((una) => seCruzan(una.area, area));
  const [primera] = suyas;
  if (!primera) return SIN_VALIDACION;
  const iguales = suyas.every(({ validacion }) => sonIguales(validacion, primera.validacion));
  const cubiertas = suyas.reduce((suma, una) => suma + celdas(enComun(una.area, area)), 0);
  return iguales && cubiertas === celdas(area) ? primera.validacion : null;
}

/** Puts a validation on the cells of an area in place of those they had; null takes them away. */
export function ponerValidacion(hoja: HojaDelLibro, area: Area, validacion: Validacion | null): void {
  for (const anterior of hoja.validaciones.splice(0)) {
    hoja.areasVivas.delete(anterior.area);
    for (const resto of sinEsas(anterior.area, area)) agregar(hoja, resto, anterior.validacion);
  }
  if (validacion) agregar(hoja, area, validacion);
}

function agregar(hoja: HojaDelLibro, area: Area, validacion: Validacion): void {
  const propia = { ...area };
  hoja.areasVivas.add(propia);
  hoja.validaciones.push({ area: propia, validacion });
}

const celdas = (area: Area): number => alto(area) * ancho(area);

const sonIguales = (una: Validacion, otra: Validacion): boolean =>
  una === otra || JSON.stringify(una) === JSON.stringify(otra);

/** What is left of an area without the cells of another: above, below, left and right of it. */
function sinEsas(area: Area, quitada: Area): Area[] {
  if (!seCruzan(area, quitada)) return [area];
  const fila1 = Math.max(area.fila1, quitada.fila1);
  const fila2 = Math.min(area.fila2, quitada.fila2);
  return [
    { ...area, fila2: quitada.fila1 - 1 },
    { ...area, fila1: quitada.fila2 + 1 },
    { ...area, fila1, fila2, columna2: quitada.columna1 - 1 },
    { ...area, fila1, fila2, columna1: quitada.columna2 + 1 },
  ].filter((resto) => alto(resto) > 0 && ancho(resto) > 0);
}
