import { type Fecha } from '../nucleo/fecha';

/** A number of the regulations from a date on, and where it is written: a reform brings its own source. */
export interface Vigencia<T> {
  readonly desde: Fecha;
  readonly valor: T;
  readonly fuente: string;
}

/** A number of the regulations: what people call it, in Spanish, and its history, oldest first. */
export interface Parametro<T> {
  readonly nombre: string;
  readonly historia: readonly [Vigencia<T>, ...Vigencia<T>[]];
}

export type EnVigor<P extends Record<string, Parametro<unknown>>> = {
  readonly [K in keyof P]: P[K]['historia'][number]['valor'];
};

/** Declares numbers that hold since `desde`; a reform is added after the value, with its own date and source. */
export const constanteDesde =
  (desde: Fecha) =>
  <T>(nombre: string, fuente: string, valor: T, ...reformas: readonly Vigencia<T>[]): Parametro<T> => ({
    nombre,
    historia: [{ desde, valor, fuente }, ...reformas],
  });

/** What holds on a date; before the first date, the first value (it has no earlier one). */
export const vigenteEn = <T>({ historia }: Parametro<T>, fecha: Fecha): Vigencia<T> =>
  historia.findLast(({ desde }) => desde <= fecha) ?? historia[0];

/** The value of each parameter on a date. */
export function enVigor<P extends Record<string, Parametro<unknown>>>(
  parametros: P,
  fecha: Fecha,
): EnVigor<P>;
export function enVigor(
  parametros: Record<string, Parametro<unknown>>,
  fecha: Fecha,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parametros).map(([nombre, parametro]) => [nombre, vigenteEn(parametro, fecha).valor]),
  );
}
