import { type Normas } from '../norma/normas';
import { CERO, type Fraccion } from '../nucleo/fraccion';
import { enUnidades, haciaArriba } from '../nucleo/redondeo';
import { umbralDeNivel } from './conversion-a-nivel';
import { CALIFICACION_MAXIMA } from './escala-de-calificaciones';
import { type NumeroDeNivel } from './nivel-academico';

/**
 * Reglamento UT, arts. 37 y 48: the least sumativa, 0 to 10 with two decimals, that reaches a level from a continua;
 * null when not even 10 does. Rounded up: what is lacking is never understated.
 */
export function sumativaNecesaria(continua: Fraccion, nivel: NumeroDeNivel, normas: Normas): Fraccion | null {
  const { pesoContinua, pesoSumativa, politicaDeNivel } = normas.reglamentoUt;
  const faltante = umbralDeNivel(nivel, politicaDeNivel, normas).menos(pesoContinua.por(continua));
  if (faltante.signo() <= 0) return CERO;
  const necesaria = enUnidades(haciaArriba(faltante.entre(pesoSumativa), 2), 2);
  return necesaria.mayorQue(CALIFICACION_MAXIMA) ? null : necesaria;
}
