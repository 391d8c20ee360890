import { azar } from './azar';

/** How many planteles there are, and how many alumnos among them. */
export interface Reparto {
  readonly planteles: number;
  readonly alumnos: number;
  /** The largest there may be. */
  readonly mayor: number;
  readonly semilla: number;
}

/** DESIGN 8: a state, and the nation. */
export const EL_ESTADO_POR_PLANTELES: Reparto = { planteles: 15, alumnos: 13_000, mayor: 1_860, semilla: 30 };
export const LA_NACION: Reparto = { planteles: 313, alumnos: 324_335, mayor: 1_860, semilla: 20_261_030 };

const MENOR = 120;
/** Of the logarithm of the size: the middle two thirds lie between 0.6 and 1.6 times the median. */
const DISPERSION = 0.45;

/** Alumnos of each plantel, none above the largest, which add up exactly. The same seed gives the same ones. */
export function tamanosDePlanteles({ planteles, alumnos, mayor, semilla }: Reparto): number[] {
  const siguiente = azar(semilla);
  const media = alumnos / planteles;
  const tamanos = Array.from({ length: planteles }, () => {
    const desviacion = Math.sqrt(-2 * Math.log(1 - siguiente())) * Math.cos(2 * Math.PI * siguiente());
    return Math.round(Math.min(mayor, Math.max(MENOR, media * Math.exp(DISPERSION * desviacion))));
  });
  let falta = alumnos - tamanos.reduce((suma, uno) => suma + uno, 0);
  while (falta !== 0) {
    const i = Math.floor(siguiente() * planteles);
    const antes = tamanos[i] ?? 0;
    const despues = Math.min(mayor, Math.max(MENOR, antes + Math.max(-20, Math.min(20, falta))));
    tamanos[i] = despues;
    falta -= despues - antes;
  }
  return tamanos;
}
