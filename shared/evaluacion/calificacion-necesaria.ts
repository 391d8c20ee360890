import { type Normas } from '../norma/normas';
import { CERO, type Fraccion } from '../nucleo/fraccion';
import { enUnidades, haciaArriba } from '../nucleo/redondeo';
import { type PoliticaDeNivel, umbralDeNivel } from './conversion-a-nivel';
import { CALIFICACION_MAXIMA } from './escala-de-calificaciones';
import { type NumeroDeNivel } from './nivel-academico';

/** Points of a puntaje already earned, 0 to 10, and the part of it (over 0, up to 1) that is still to be graded. */
export interface PuntajeEnCurso {
  readonly ganado: Fraccion;
  readonly pesoPendiente: Fraccion;
}

/**
 * Reglamento UT, arts. 37, 40 y 48: the least grade in what is pending, 0 to 10 with two decimals, that reaches a
 * level; null when not even 10 does. Rounded up: what is lacking is never understated.
 */
export function calificacionNecesaria(
  { ganado, pesoPendiente }: PuntajeEnCurso,
  nivel: NumeroDeNivel,
  normas: Normas,
  politica: PoliticaDeNivel = normas.reglamentoUt.politicaDeNivel,
): Fraccion | null {
  const faltante = umbralDeNivel(nivel, politica, normas).menos(ganado);
  if (faltante.signo() <= 0) return CERO;
  const necesaria = enUnidades(haciaArriba(faltante.entre(pesoPendiente), 2), 2);
  return necesaria.mayorQue(CALIFICACION_MAXIMA) ? null : necesaria;
}
