import { type Banda } from './columna';
import { type Celda, type Condicional, type Fila } from './hoja';
import { celdasDeBanda, coloresDe, columnasDe, filaDeDatos, filaDeTitulos } from './tabla';

/** One table of a sheet that holds several: its rows, and the colours they take wherever they are put. */
export interface Seccion {
  readonly filas: readonly Fila[];
  /** Row of the titles and last row of data, when the first of `filas` is row `primera` of the sheet. */
  readonly tabla: (primera: number) => readonly [titulos: number, ultima: number];
  readonly colores: (primera: number) => readonly Condicional[];
}

interface Opciones<T> {
  /** What to say when there is no row. */
  readonly vacia: string;
  /** Closes the table, and takes no part in its filter. */
  readonly total?: T;
  /** Columns that a last column of running text spreads over. */
  readonly hasta?: number;
}

const ALTO_DE_TITULO = 22;
const ALTO_DE_ESPACIO = 8;

/** A table under its own title. The first band is what is printed; further bands are named beside the title. */
export function seccionDeTabla<T>(
  bandas: readonly [Banda<T>, ...Banda<T>[]],
  datos: readonly T[],
  { vacia, total, hasta }: Opciones<T>,
): Seccion {
  const [{ titulo, columnas: impresas }, ...detalles] = bandas;
  const columnas = columnasDe(bandas);
  const corrida = (fila: Fila): Fila => (hasta === undefined ? fila : extendida(fila, hasta));
  const filas: Fila[] = [
    corrida({
      celdas: [...celdasDeTitulo(titulo, impresas.length), ...detalles.flatMap(celdasDeBanda)],
      alto: ALTO_DE_TITULO,
    }),
    corrida(filaDeTitulos(bandas)),
    ...datos.map((dato) => corrida(filaDeDatos(columnas, dato))),
  ];
  const ultima = filas.length - 1;
  if (datos.length === 0) filas.push({ celdas: [{ estilo: 'nota', texto: vacia }] });
  if (total !== undefined) filas.push(filaDeDatos(columnas, total, true));
  return {
    filas: [...filas, { celdas: [], alto: ALTO_DE_ESPACIO }],
    tabla: (primera) => [primera + 1, primera + ultima],
    colores: (primera) => (datos.length === 0 ? [] : coloresDe(columnas, [primera + 2, primera + ultima])),
  };
}

const celdasDeTitulo = (titulo: string, ancho: number): Celda[] =>
  Array.from({ length: ancho }, (_, columna) =>
    columna === 0 ? { estilo: 'seccion', texto: titulo } : { estilo: 'seccion' },
  );

/** Empty cells that look like the last one, so that its text has where to run. */
function extendida(fila: Fila, hasta: number): Fila {
  const estilo = fila.celdas.at(-1)?.estilo ?? 'corrido';
  const faltan = Math.max(0, hasta - fila.celdas.length);
  return { ...fila, celdas: [...fila.celdas, ...Array.from({ length: faltan }, () => ({ estilo }))] };
}
