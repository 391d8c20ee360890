import { type Area, leerArea } from './area';
import { type Celdas } from './celdas-de-hoja';
import { ErrorDeExcel } from './error-de-excel';
import { titulosDe } from './titulos-de-tabla';
import { type HojaDelLibro } from './hoja-del-libro';
import { type LibroDeExcel } from './libro-de-excel';
import { cuerpoDe, type TablaDelLibro } from './tabla-del-libro';

/** Where a formula is: on its row are the cells that it calls "this row" of its table. */
export interface Lugar {
  readonly hoja: HojaDelLibro;
  readonly fila: number;
  readonly columna: number;
}

const EN_HOJA = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(.+)$/u;
const EN_TABLA = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(.*)\]$/su;

/**
 * The cells that a reference of a formula names: "B3:D9", "Hoja!B3", a defined name, "tabla[columna]",
 * "tabla[[una]:[otra]]", "[@columna]". Null when it names none.
 */
export function areaReferida(libro: LibroDeExcel, referencia: string, lugar: Lugar): Celdas | null {
  const texto = referencia.trim();
  const [, entreComillas, suelta, resto] = EN_HOJA.exec(texto) ?? [];
  if (resto !== undefined) {
    const hoja = libro.buscarHoja(entreComillas?.replaceAll("''", "'") ?? suelta);
    const area = leerAreaONulo(resto);
    return hoja && area ? { hoja, area } : null;
  }
  const estructurada = EN_TABLA.exec(texto);
  if (estructurada) return enTabla(libro, estructurada[1], estructurada[2] ?? '', lugar);
  const nombre = libro.nombres.find((uno) => uno.nombre.toLowerCase() === texto.toLowerCase());
  if (nombre) return { hoja: nombre.hoja, area: nombre.area };
  const tabla = libro.buscarTabla(texto);
  if (tabla) return { hoja: tabla.hoja, area: cuerpoDe(tabla) };
  const area = leerAreaONulo(texto);
  return area && { hoja: lugar.hoja, area };
}

function leerAreaONulo(texto: string): Area | null {
  try {
    return leerArea(texto);
  } catch (error) {
    if (error instanceof ErrorDeExcel) return null;
    throw error;
  }
}

function enTabla(
  libro: LibroDeExcel,
  nombre: string | undefined,
  dentro: string,
  lugar: Lugar,
): Celdas | null {
  const tabla = nombre === undefined ? tablaDe(libro, lugar) : libro.buscarTabla(nombre);
  if (!tabla) return null;
  const estaFila = /^\s*@|\[#(this row|esta fila)\]/i.test(dentro);
  const sinMarca = dentro.replace(/^\s*@/, '').replace(/\[#(this row|esta fila)\]\s*,\s*/i, '');
  const columnas = columnasDe(tabla, sinMarca);
  if (!columnas) return null;
  const cuerpo = cuerpoDe(tabla);
  const filas = estaFila ? { fila1: lugar.fila, fila2: lugar.fila } : {};
  if (estaFila && (lugar.fila < cuerpo.fila1 || lugar.fila > cuerpo.fila2)) return null;
  return { hoja: tabla.hoja, area: { ...cuerpo, ...filas, ...columnas } };
}

const tablaDe = (libro: LibroDeExcel, { hoja, fila, columna }: Lugar): TablaDelLibro | null =>
  libro.tablas.find(
    ({ hoja: suya, area }) =>
      suya === hoja &&
      fila >= area.fila1 &&
      fila <= area.fila2 &&
      columna >= area.columna1 &&
      columna <= area.columna2,
  ) ?? null;

/** A heading inside a reference escapes its brackets, its # and its apostrophes with an apostrophe. */
const sinEscapes = (titulo: string): string => titulo.replaceAll(/'(.)/gs, '$1').trim().toLowerCase();

function columnasDe(tabla: TablaDelLibro, dentro: string): Pick<Area, 'columna1' | 'columna2'> | null {
  const titulos = titulosDe(tabla).map((titulo) => titulo.trim().toLowerCase());
  const [, una = dentro, otra = una] = /^\[((?:[^\]']|'.)*)\](?::\[((?:[^\]']|'.)*)\])?$/s.exec(dentro) ?? [];
  if (una === '') return { columna1: tabla.area.columna1, columna2: tabla.area.columna2 };
  const [desde, hasta] = [titulos.indexOf(sinEscapes(una)), titulos.indexOf(sinEscapes(otra))];
  if (desde < 0 || hasta < 0) return null;
  return {
    columna1: tabla.area.columna1 + Math.min(desde, hasta),
    columna2: tabla.area.columna1 + Math.max(desde, hasta),
  };
}
