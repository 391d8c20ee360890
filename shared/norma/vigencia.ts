import { type Fecha } from '../nucleo/fecha';

/** A number of the regulations: where it is written, and its value from each date on, oldest first. */
export interface Parametro<T> {
  readonly fuente: string;
  readonly valores: readonly [Vigencia<T>, ...Vigencia<T>[]];
}

export interface Vigencia<T> {
  readonly desde: Fecha;
  readonly valor: T;
}

export type EnVigor<P extends Record<string, Parametro<unknown>>> = {
  readonly [K in keyof P]: P[K]['valores'][number]['valor'];
};

/** The value of each parameter on a date; before its first date, the first value (it has no earlier one). */
export function enVigor<P extends Record<string, Parametro<unknown>>>(
  parametros: P,
  fecha: Fecha,
): EnVigor<P>;
export function enVigor(
  parametros: Record<string, Parametro<unknown>>,
  fecha: Fecha,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parametros).map(([nombre, { valores }]) => [
      nombre,
      (valores.findLast(({ desde }) => desde <= fecha) ?? valores[0]).valor,
    ]),
  );
}
