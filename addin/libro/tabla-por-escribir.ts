import { type Nivel } from '../../shared/modelo/reporte';

/** How the values of a column are kept: text never becomes a number, a date or a formula. `libre` is for what people type. */
export type Clase =
  'texto' | 'parrafo' | 'exacto' | 'nivel' | 'entero' | 'decimal' | 'fecha' | 'mixto' | 'libre';
export type Valor = string | number | null;

export interface ColumnaPorEscribir {
  readonly titulo: string;
  readonly clase: Clase;
  /** In points. */
  readonly ancho: number;
}

/** Longest text a cell may hold; Excel refuses a longer one. */
const LARGO_MAXIMO = 32_767;

/** One Excel table, ready to be written. Its name never changes: by it a later writing finds it wherever it is. */
export interface TablaPorEscribir {
  readonly nombre: string;
  readonly columnas: readonly ColumnaPorEscribir[];
  readonly filas: readonly (readonly Valor[])[];
  /** Headings that tell one row from another, so that notes written beside a row stay with it. */
  readonly llave: readonly string[];
}

export interface HojaPorEscribir {
  readonly nombre: string;
  readonly titulo: string;
  readonly renglones: readonly string[];
  readonly tablas: readonly TablaPorEscribir[];
}

/** Tables one under another share their columns: each is as wide as the widest asks. In points. */
export function anchosDe({ tablas }: Pick<HojaPorEscribir, 'tablas'>): number[] {
  const anchos: number[] = [];
  for (const { columnas } of tablas) {
    for (const [i, { ancho }] of columnas.entries()) anchos[i] = Math.max(anchos[i] ?? 0, ancho);
  }
  return anchos;
}

/** A column of a table of `Fila`. */
export interface Columna<Fila> extends ColumnaPorEscribir {
  readonly valor: (fila: Fila) => Valor;
}

export function tabla<Fila>(
  nombre: string,
  columnas: readonly Columna<Fila>[],
  filas: readonly Fila[],
  llave: readonly string[],
): TablaPorEscribir {
  return {
    nombre,
    columnas: columnas.map(({ titulo, clase, ancho }) => ({ titulo, clase, ancho })),
    filas: filas.map((fila) => columnas.map(({ valor }) => queQuepa(valor(fila)))),
    llave,
  };
}

/** A text that does not fit ends in an ellipsis, as in the workbook that is downloaded. */
const queQuepa = (valor: Valor): Valor =>
  typeof valor === 'string' && valor.length > LARGO_MAXIMO ? `${valor.slice(0, LARGO_MAXIMO - 1)}…` : valor;

const columna =
  (clase: Clase, anchoUsual: number) =>
  <Fila>(titulo: string, valor: (fila: Fila) => Valor, ancho = anchoUsual): Columna<Fila> => ({
    titulo,
    clase,
    ancho,
    valor,
  });

export const texto = columna('texto', 70);
export const parrafo = columna('parrafo', 240);
/** An exact quotient, kept as text beside the figure that is shown. */
export const exacto = columna('exacto', 80);
export const entero = columna('entero', 62);
export const fecha = columna('fecha', 72);
/** Whole numbers and exact quotients in one column. */
export const mixto = columna('mixto', 90);

/** A figure with two decimals or more that arrives as text: its digits go into the cell as they are. */
export const decimal = <Fila>(titulo: string, valor: (fila: Fila) => string | null): Columna<Fila> => ({
  titulo,
  clase: 'decimal',
  ancho: 66,
  valor: (fila) => numeroDe(valor(fila)),
});

export const numeroDe = (cifras: string | null): number | null => (cifras === null ? null : Number(cifras));

/** What each colour of the semáforo is called in a cell. Grey is absence of data, never a risk. */
export const NIVEL_EN_CELDA: Readonly<Record<Nivel, string>> = {
  verde: 'Verde',
  amarillo: 'Amarillo',
  rojo: 'Rojo',
  gris: 'Sin dato',
};

export const nivel = <Fila>(titulo: string, valor: (fila: Fila) => Nivel | null): Columna<Fila> => ({
  titulo,
  clase: 'nivel',
  ancho: 66,
  valor: (fila) => {
    const visto = valor(fila);
    return visto && NIVEL_EN_CELDA[visto];
  },
});
