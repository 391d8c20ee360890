import { type Banda, type Columna } from './columna';
import { impresionDe, type Publicado, renglonesDeEncabezado } from './encabezado';
import { type Estilo } from './estilos';
import { type Celda, type Condicional, type Fila, type Hoja } from './hoja';

export interface Tabla<T> {
  readonly titulo: string;
  /** Of the tab, as RRGGBB. */
  readonly color: string;
  readonly bandas: readonly Banda<T>[];
  readonly filas: readonly T[];
  /** How many columns stay in sight while the rest moves. */
  readonly inmovilizadas: number;
  /** What to say when there is no row. */
  readonly vacia: string;
  readonly esTotal?: (fila: T) => boolean;
}

/** Three rows of heading, then bands and titles; data below. */
const FILA_DE_BANDAS = 4;
const FILA_DE_TITULOS = FILA_DE_BANDAS + 1;
const ALTO_DE_TITULOS = 30;
/** Of each line of a paragraph, and of the air around them. Nobody fits the rows of a file that was just written. */
const ALTO_DE_RENGLON = 13;
const HOLGURA = 3;
/** A width counts figures of the default font; prose in ours takes less. */
const LETRAS_POR_ANCHO = 1.12;

/** A whole sheet with one table: heading block, bands, titles that stay in sight, filter, colours and pages. */
export function hojaDeTabla<T>(reporte: Publicado, tabla: Tabla<T>): Hoja {
  const { bandas, filas, titulo } = tabla;
  const columnas = columnasDe(bandas);
  const primera = FILA_DE_TITULOS + 1;
  const ultima = FILA_DE_TITULOS + Math.max(filas.length, 1);
  return {
    nombre: titulo,
    color: tabla.color,
    columnas: bandas.flatMap(({ detalle = false, columnas: suyas }) =>
      suyas.map(({ ancho }) => ({ ancho, detalle })),
    ),
    inmovilizadas: { filas: FILA_DE_TITULOS, columnas: tabla.inmovilizadas },
    filtro: {
      columnas: [1, columnas.length],
      filas: [FILA_DE_TITULOS, filas.length === 0 ? FILA_DE_TITULOS : ultima],
    },
    condicionales: coloresDe(columnas, [primera, ultima]),
    impresion: impresionDe(
      reporte,
      titulo,
      { columnas: [1, columnasDe(bandas.filter(({ detalle }) => !detalle)).length], filas: [1, ultima] },
      [FILA_DE_BANDAS, FILA_DE_TITULOS],
    ),
    filas: filasDeHoja(reporte, tabla),
  };
}

function* filasDeHoja<T>(reporte: Publicado, tabla: Tabla<T>): Iterable<Fila> {
  const columnas = columnasDe(tabla.bandas);
  yield* renglonesDeEncabezado(reporte, tabla.titulo);
  yield { celdas: tabla.bandas.flatMap((banda) => celdasDeBanda(banda)) };
  yield filaDeTitulos(tabla.bandas);
  for (const fila of tabla.filas) yield filaDeDatos(columnas, fila, tabla.esTotal?.(fila));
  if (tabla.filas.length === 0) yield { celdas: [{ estilo: 'nota', texto: tabla.vacia }] };
}

export const columnasDe = <T>(bandas: readonly Banda<T>[]): readonly Columna<T>[] =>
  bandas.flatMap(({ columnas }) => columnas);

/** A band is named over its first column and painted over all of them. */
export function celdasDeBanda<T>({ titulo, detalle, columnas }: Banda<T>): Celda[] {
  const estilo = detalle ? 'bandaDetalle' : 'banda';
  return columnas.map((_, i) => (i === 0 ? { estilo, texto: titulo } : { estilo }));
}

export const filaDeTitulos = <T>(bandas: readonly Banda<T>[]): Fila => ({
  celdas: bandas.flatMap(({ detalle = false, columnas }) =>
    columnas.map(({ titulo, estilo }) => ({ estilo: estiloDeTitulo(estilo, detalle), texto: titulo })),
  ),
  alto: ALTO_DE_TITULOS,
});

function estiloDeTitulo(estilo: Estilo, detalle: boolean): Estilo {
  if (estilo === 'corrido') return 'encabezadoCorrido';
  return detalle ? 'encabezadoDetalle' : 'encabezado';
}

export function filaDeDatos<T>(columnas: readonly Columna<T>[], fila: T, total = false): Fila {
  const celdas = columnas.map(({ estilo, texto, numero, tramos }) => ({
    estilo: total ? estiloDeTotal(estilo) : estilo,
    texto: texto?.(fila),
    numero: numero?.(fila),
    tramos: tramos?.(fila),
  }));
  const renglones = Math.max(
    1,
    ...columnas.map(({ estilo, ancho }, i) =>
      estilo === 'parrafo' ? Math.ceil((celdas[i]?.texto?.length ?? 0) / (ancho * LETRAS_POR_ANCHO)) : 1,
    ),
  );
  return renglones === 1 ? { celdas } : { celdas, alto: renglones * ALTO_DE_RENGLON + HOLGURA };
}

const TOTALES: Partial<Record<Estilo, Estilo>> = {
  ajustado: 'totalTexto',
  barra: 'totalBarra',
  clave: 'totalClave',
  entero: 'totalEntero',
  decimales: 'totalDecimales',
};

const estiloDeTotal = (estilo: Estilo): Estilo => TOTALES[estilo] ?? estilo;

/** The colours of the columns over a stretch of rows. */
export function coloresDe<T>(
  columnas: readonly Columna<T>[],
  filas: readonly [number, number],
): readonly Condicional[] {
  return columnas.flatMap(({ color }, i): Condicional[] => {
    if (!color) return [];
    const rango = { columnas: [i + 1, i + 1] as const, filas };
    return [color === 'nivel' ? { clase: 'nivel', rango } : { clase: 'conteo', rango, color }];
  });
}
