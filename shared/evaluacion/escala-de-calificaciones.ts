import { Fraccion } from '../nucleo/fraccion';

/** Reglamento UT, arts. 37 to 48: grades run from 0 to 10. */
export const CALIFICACION_MAXIMA = Fraccion.de(10);

export const estaEnEscala = (calificacion: Fraccion): boolean =>
  calificacion.signo() >= 0 && !calificacion.mayorQue(CALIFICACION_MAXIMA);
