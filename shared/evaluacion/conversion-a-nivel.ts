import { type Normas } from '../norma/normas';
import { Fraccion } from '../nucleo/fraccion';
import { type NivelAcademico, nivelDeNumero, type NumeroDeNivel } from './nivel-academico';

export type PoliticaDeNivel = Normas['reglamentoUt']['politicaDeNivel'];

const MEDIO = Fraccion.de(1, 2);
const MAXIMA = Fraccion.de(10);

/**
 * Reglamento UT, arts. 37 y 40: the least grade, 0 to 10, that reaches a level.
 * Lectura: to the nearest whole number, a half goes up, and never across the passing minimum.
 */
export function umbralDeNivel(numero: NumeroDeNivel, politica: PoliticaDeNivel, normas: Normas): Fraccion {
  const minimo = normas.reglamentoUt.minimoAprobatorio;
  if (numero === 8) return minimo;
  const umbral = politica === 'redondeo' ? Fraccion.de(numero).menos(MEDIO) : Fraccion.de(numero);
  return umbral.menorQue(minimo) ? minimo : umbral;
}

/** The highest level whose threshold the exact grade reaches; NA under the minimum; null outside 0 to 10. */
export function convertirANivel(
  calificacion: Fraccion,
  esIntegradora: boolean,
  politica: PoliticaDeNivel,
  normas: Normas,
): NivelAcademico | null {
  if (calificacion.signo() < 0 || calificacion.mayorQue(MAXIMA)) return null;
  const alcanza = (numero: NumeroDeNivel) => !calificacion.menorQue(umbralDeNivel(numero, politica, normas));
  if (!alcanza(8)) return nivelDeNumero(null, esIntegradora);
  if (alcanza(10)) return nivelDeNumero(10, esIntegradora);
  return nivelDeNumero(alcanza(9) ? 9 : 8, esIntegradora);
}
