import { type Normas } from '../norma/normas';
import { Fraccion } from '../nucleo/fraccion';
import { estaEnEscala } from './escala-de-calificaciones';
import { type NivelAcademico, nivelDeNumero, type NumeroDeNivel } from './nivel-academico';

export type PoliticaDeNivel = Normas['reglamentoUt']['politicaDeNivel'];

/** The least value that becomes each number: to the nearest whole one, a half goes up; or only when it is all there. */
const DESDE = {
  redondeo: { 8: Fraccion.de(15, 2), 9: Fraccion.de(17, 2), 10: Fraccion.de(19, 2) },
  truncado: { 8: Fraccion.de(8), 9: Fraccion.de(9), 10: Fraccion.de(10) },
} as const satisfies Record<PoliticaDeNivel, Record<NumeroDeNivel, Fraccion>>;

/** The number from 8 to 10 nearest to a value that is among them. */
export function numeroMasCercano(valor: Fraccion): NumeroDeNivel {
  if (!valor.menorQue(DESDE.redondeo[10])) return 10;
  return valor.menorQue(DESDE.redondeo[9]) ? 8 : 9;
}

/**
 * Reglamento UT, arts. 37 y 40: the least grade, 0 to 10, that reaches a level.
 * Lectura: to the nearest whole number, a half goes up, and never across the passing minimum.
 */
export function umbralDeNivel(numero: NumeroDeNivel, politica: PoliticaDeNivel, normas: Normas): Fraccion {
  const minimo = normas.reglamentoUt.minimoAprobatorio;
  if (numero === 8) return minimo;
  const umbral = DESDE[politica][numero];
  return umbral.menorQue(minimo) ? minimo : umbral;
}

/** The highest level whose threshold an exact grade of 0 to 10 reaches; NA under the minimum. */
export function nivelAlcanzado(
  calificacion: Fraccion,
  esIntegradora: boolean,
  politica: PoliticaDeNivel,
  normas: Normas,
): NivelAcademico {
  if (calificacion.menorQue(umbralDeNivel(8, politica, normas))) return nivelDeNumero(null, esIntegradora);
  if (!calificacion.menorQue(umbralDeNivel(10, politica, normas))) return nivelDeNumero(10, esIntegradora);
  const aNueve = !calificacion.menorQue(umbralDeNivel(9, politica, normas));
  return nivelDeNumero(aNueve ? 9 : 8, esIntegradora);
}

/** The same for a grade nobody checked yet: null outside 0 to 10. */
export const convertirANivel = (
  calificacion: Fraccion,
  esIntegradora: boolean,
  politica: PoliticaDeNivel,
  normas: Normas,
): NivelAcademico | null =>
  estaEnEscala(calificacion) ? nivelAlcanzado(calificacion, esIntegradora, politica, normas) : null;
