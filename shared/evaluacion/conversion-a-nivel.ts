import { type Normas } from '../norma/normas';
import { Fraccion } from '../nucleo/fraccion';
import { estaEnEscala } from './escala-de-calificaciones';
import { type NivelAcademico, nivelDeNumero, type NumeroDeNivel } from './nivel-academico';

export type PoliticaDeNivel = Normas['reglamentoUt']['politicaDeNivel'];

const MEDIO = Fraccion.de(1, 2);

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

/** The highest level whose threshold an exact grade of 0 to 10 reaches; NA under the minimum. */
export function nivelAlcanzado(
  calificacion: Fraccion,
  esIntegradora: boolean,
  politica: PoliticaDeNivel,
  normas: Normas,
): NivelAcademico {
  const alcanza = (numero: NumeroDeNivel) => !calificacion.menorQue(umbralDeNivel(numero, politica, normas));
  if (!alcanza(8)) return nivelDeNumero(null, esIntegradora);
  if (alcanza(10)) return nivelDeNumero(10, esIntegradora);
  return nivelDeNumero(alcanza(9) ? 9 : 8, esIntegradora);
}

/** The same for a grade nobody checked yet: null outside 0 to 10. */
export const convertirANivel = (
  calificacion: Fraccion,
  esIntegradora: boolean,
  politica: PoliticaDeNivel,
  normas: Normas,
): NivelAcademico | null =>
  estaEnEscala(calificacion) ? nivelAlcanzado(calificacion, esIntegradora, politica, normas) : null;
