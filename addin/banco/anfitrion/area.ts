import { argumentoInvalido } from './error-de-excel';

/** A rectangle of cells, one-based and inclusive. Mutable: it follows its cells when rows are inserted above. */
export interface Area {
  fila1: number;
  columna1: number;
  fila2: number;
  columna2: number;
}

export const FILAS = 1_048_576;
export const COLUMNAS = 16_384;

export const alto = (area: Area): number => area.fila2 - area.fila1 + 1;
export const ancho = (area: Area): number => area.columna2 - area.columna1 + 1;
export const esFilaEntera = (area: Area): boolean => area.columna1 === 1 && area.columna2 === COLUMNAS;
export const esColumnaEntera = (area: Area): boolean => area.fila1 === 1 && area.fila2 === FILAS;

export const seCruzan = (a: Area, b: Area): boolean =>
  a.fila1 <= b.fila2 && b.fila1 <= a.fila2 && a.columna1 <= b.columna2 && b.columna1 <= a.columna2;

export const contiene = (fuera: Area, dentro: Area): boolean =>
  fuera.fila1 <= dentro.fila1 &&
  fuera.fila2 >= dentro.fila2 &&
  fuera.columna1 <= dentro.columna1 &&
  fuera.columna2 >= dentro.columna2;

/** The cells that are of both; of areas that do not cross, nothing that may be used. */
export const enComun = (a: Area, b: Area): Area => ({
  fila1: Math.max(a.fila1, b.fila1),
  fila2: Math.min(a.fila2, b.fila2),
  columna1: Math.max(a.columna1, b.columna1),
  columna2: Math.min(a.columna2, b.columna2),
});

export const union = (a: Area, b: Area): Area => ({
  fila1: Math.min(a.fila1, b.fila1),
  fila2: Math.max(a.fila2, b.fila2),
  columna1: Math.min(a.columna1, b.columna1),
  columna2: Math.max(a.columna2, b.columna2),
});

/** Refuses an area outside the sheet or without cells. */
export function areaValida(area: Area): Area {
  const dentro = area.fila1 >= 1 && area.columna1 >= 1 && area.fila2 <= FILAS && area.columna2 <= COLUMNAS;
  if (!dentro || alto(area) < 1 || ancho(area) < 1) throw argumentoInvalido(JSON.stringify(area));
  return area;
}

export function letras(columna: number): string {
  const resto = (columna - 1) % 26;
  const antes = (columna - 1 - resto) / 26;
  return (antes > 0 ? letras(antes) : '') + String.fromCharCode(65 + resto);
}

/** 1 for "A", 28 for "AB". */
export const numeroDeColumna = (texto: string): number =>
  Array.from(texto.toUpperCase()).reduce((suma, letra) => suma * 26 + letra.charCodeAt(0) - 64, 0);

const CELDAS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const RENGLONES = /^(\d{1,7}):(\d{1,7})$/;
const COLUMNAS_ENTERAS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;

/** Reads "B3", "B3:D9", "4:6" or "A:C"; the sheet's name, where there is one, has been taken off. */
export function leerArea(texto: string): Area {
  const limpio = texto.replaceAll('$', '');
  const celdas = CELDAS.exec(limpio);
  if (celdas) {
    const [, c1 = '', f1 = '', c2 = c1, f2 = f1] = celdas;
    return areaValida({
      fila1: Number(f1),
      columna1: numeroDeColumna(c1),
      fila2: Number(f2),
      columna2: numeroDeColumna(c2),
    });
  }
  const renglones = RENGLONES.exec(limpio);
  if (renglones) {
    return areaValida({
      fila1: Number(renglones[1]),
      columna1: 1,
      fila2: Number(renglones[2]),
      columna2: COLUMNAS,
    });
  }
  const columnas = COLUMNAS_ENTERAS.exec(limpio);
  if (!columnas) throw argumentoInvalido(texto);
  const [, c1 = '', c2 = ''] = columnas;
  return areaValida({
    fila1: 1,
    columna1: numeroDeColumna(c1),
    fila2: FILAS,
    columna2: numeroDeColumna(c2),
  });
}

/** "Hoja1!B3:D9", quoting names as Excel does. */
export function direccion(hoja: string, area: Area): string {
  const nombre = /^[A-Za-z_][A-Za-z0-9_]*$/.test(hoja) ? hoja : `'${hoja.replaceAll("'", "''")}'`;
  if (esFilaEntera(area)) return `${nombre}!${area.fila1}:${area.fila2}`;
  if (esColumnaEntera(area)) return `${nombre}!${letras(area.columna1)}:${letras(area.columna2)}`;
  const desde = `${letras(area.columna1)}${area.fila1}`;
  const hasta = `${letras(area.columna2)}${area.fila2}`;
  return `${nombre}!${desde === hasta ? desde : `${desde}:${hasta}`}`;
}
