import { type Nivel } from '../../../shared/modelo/reporte';
import { type Estilo } from './estilos';
import { type Tramo } from './hoja';
import { palabraDeNivel } from './palabras';

type Texto<T> = (fila: T) => string | null | undefined;
type Numero<T> = (fila: T) => string | number | null | undefined;

/** A column of a table of `T`: how it looks and what each row says in it. */
export interface Columna<T> {
  readonly titulo: string;
  /** In characters. */
  readonly ancho: number;
  readonly estilo: Estilo;
  /** Colour by the word of a level, or by level where the count is positive. */
  readonly color?: 'nivel' | Nivel;
  readonly texto?: Texto<T>;
  readonly numero?: Numero<T>;
  readonly tramos?: (fila: T) => readonly Tramo[];
}

/** Neighbouring columns under one heading. Those of detail stay out of the page and can be folded on the screen. */
export interface Banda<T> {
  readonly titulo: string;
  readonly detalle?: boolean;
  readonly columnas: readonly Columna<T>[];
}

/** A short text that is looked up or filtered by: a matrícula, a grupo, a módulo. */
export const clave = <T>(titulo: string, valor: Texto<T>, ancho = 11): Columna<T> => ({
  titulo,
  ancho,
  estilo: 'clave',
  texto: valor,
});

/** One line of text, shrunk rather than cut where it does not fit. */
export const texto = <T>(titulo: string, valor: Texto<T>, ancho = 34): Columna<T> => ({
  titulo,
  ancho,
  estilo: 'ajustado',
  texto: valor,
});

/** Text over as many lines as it needs. */
export const parrafo = <T>(titulo: string, valor: Texto<T>, ancho = 40): Columna<T> => ({
  titulo,
  ancho,
  estilo: 'parrafo',
  texto: valor,
});

/** The word of a level on its colour. */
export const nivel = <T>(titulo: string, valor: (fila: T) => Nivel | null | undefined): Columna<T> => ({
  titulo,
  ancho: 10,
  estilo: 'nivel',
  color: 'nivel',
  texto: (fila) => {
    const visto = valor(fila);
    return visto && palabraDeNivel(visto);
  },
});

export const entero = <T>(titulo: string, valor: Numero<T>, ancho = 11): Columna<T> => ({
  titulo,
  ancho,
  estilo: 'entero',
  numero: valor,
});

/** A figure shown as it comes, such as a weight. */
export const numero = <T>(titulo: string, valor: Numero<T>, ancho = 11): Columna<T> => ({
  titulo,
  ancho,
  estilo: 'numero',
  numero: valor,
});

/** A figure shown with two decimals or more; its digits go into the cell as they come. */
export const decimales = <T>(titulo: string, valor: Numero<T>, ancho = 11): Columna<T> => ({
  titulo,
  ancho,
  estilo: 'decimales',
  numero: valor,
});

/** An exact quotient, kept as text beside the figure that is shown. */
export const exacta = <T>(titulo: string, valor: Texto<T>): Columna<T> => ({
  titulo,
  ancho: 18,
  estilo: 'exacto',
  texto: valor,
});
