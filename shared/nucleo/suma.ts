import { CERO, type Fraccion } from './fraccion';

/** Σ, exact; zero of none. */
export const sumaDe = (valores: readonly Fraccion[]): Fraccion =>
  valores.reduce((suma, valor) => suma.mas(valor), CERO);
