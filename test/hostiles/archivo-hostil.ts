import { partesDeLibro } from '../functions/libros/libro-de-prueba';
import { type Parte, zip } from '../functions/libros/zip-de-prueba';

/** A file made in memory when it is asked for, and how it must be answered. */
export interface ArchivoHostil {
  readonly que: string;
  readonly nombre: string;
  readonly bytes: () => Buffer;
  /** The clave of its refusal, or `recibo`: it can be read, and what it says is accounted for row by row. */
  readonly espera: string;
}

export const MB = 1024 * 1024;
export const FILA = '<row r="1"><c r="A1"><v>1</v></c></row>';

export const libro = (que: string, espera: string, bytes: () => Buffer): ArchivoHostil => ({
  ...{ que, espera, bytes },
  nombre: 'sabana.xlsx',
});

export const csv = (que: string, espera: string, contenido: () => Buffer | string): ArchivoHostil => ({
  ...{ que, espera },
  nombre: 'sabana.csv',
  bytes: () => Buffer.from(contenido()),
});

/** The parts of a good workbook; some changed, some added, some taken away. */
export const conPartes = (...otras: readonly Parte[]): Buffer => {
  const nombres = new Set(otras.map(({ nombre }) => nombre));
  const buenas = partesDeLibro({ filas: FILA }).filter(({ nombre }) => !nombres.has(nombre));
  return zip([...buenas, ...otras]);
};

export const sinParte = (nombre: string): Buffer =>
  zip(partesDeLibro({ filas: FILA }).filter((parte) => parte.nombre !== nombre));

/** Text that does not compress to nothing: it repeats itself too far away for a zip to see. */
export function relleno(letras: number): string {
  const trozo = Array.from({ length: 16_384 }, (_, i) => Math.imul(i + 1, 2_654_435_761).toString(36)).join(
    '',
  );
  return trozo.repeat(Math.ceil(letras / trozo.length)).slice(0, letras);
}

export const muchos = (cuantos: number, uno: (i: number) => string): string =>
  Array.from({ length: cuantos }, (_, i) => uno(i)).join('');
