import { type NumeroDeNivel } from '../evaluacion/nivel-academico';
import { type Fraccion } from '../nucleo/fraccion';

/** How a unit comes to a level; null is NA. `calificacion`, 0 to 10, is the least that has yet to be obtained for it. */
export interface PasoDeDesenlace {
  readonly via: 'actual' | 'directa' | 'sin-derecho' | 'recuperacion' | 'mejora';
  readonly numero: NumeroDeNivel | null;
  readonly calificacion: Fraccion | null;
}

/** One of the levels that a unit may end with, and the least it takes: remedials yet to be used, points yet to be got. */
export interface Desenlace {
  readonly numero: NumeroDeNivel | null;
  readonly remediales: number;
  readonly puntos: Fraccion;
  readonly pasos: readonly PasoDeDesenlace[];
}
