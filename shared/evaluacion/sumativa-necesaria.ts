import { type Normas } from '../norma/normas';
import { type Fraccion } from '../nucleo/fraccion';
import { calificacionNecesaria } from './calificacion-necesaria';
import { type NumeroDeNivel } from './nivel-academico';

/**
 * Reglamento UT, arts. 37 y 48: the least sumativa, 0 to 10 with two decimals, that reaches a level from a continua;
 * null when not even 10 does.
 */
export function sumativaNecesaria(continua: Fraccion, nivel: NumeroDeNivel, normas: Normas): Fraccion | null {
  const { pesoContinua, pesoSumativa } = normas.reglamentoUt;
  const curso = { ganado: pesoContinua.por(continua), pesoPendiente: pesoSumativa };
  return calificacionNecesaria(curso, nivel, normas);
}
