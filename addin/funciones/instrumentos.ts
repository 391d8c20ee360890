import { promedioPonderado } from '../../shared/evaluacion/promedio-ponderado';
import { numeroDeCelda } from './numero-de-celda';
import { ponderacionCapturada, rubricaCalificada } from './rubrica-capturada';

/**
 * Promedio ponderado exacto de calificaciones de 0 a 10. Los pesos deben sumar exactamente 1 o 100 (Arts. 33 y 34).
 * @customfunction PONDERADO
 * @param valores Calificaciones de 0 a 10.
 * @param pesos Peso de cada calificación, en el mismo orden; suman exactamente 1 o exactamente 100.
 * @returns Promedio ponderado, sin redondear.
 */
export function ponderado(valores: unknown[][], pesos: unknown[][]): number {
  return numeroDeCelda(promedioPonderado(ponderacionCapturada(valores, pesos)));
}

/**
 * Calificación de la unidad con su rúbrica: indicadores ponderados dentro de cada criterio y criterios ponderados en la unidad (Arts. 33 y 34).
 * @customfunction RUBRICA
 * @param puntajes Puntaje de cada indicador, de 0 a 10.
 * @param pesosIndicador Peso de cada indicador dentro de su criterio; los de cada criterio suman exactamente 1.
 * @param criterios Nombre del criterio de cada indicador.
 * @param pesosCriterio Peso de cada criterio en la unidad; suman exactamente 1.
 * @param criteriosCatalogo Nombre de cada criterio, en el orden de pesosCriterio.
 * @returns Calificación de la unidad de 0 a 10, sin redondear.
 */
export function rubrica(
  puntajes: unknown[][],
  pesosIndicador: unknown[][],
  criterios: unknown[][],
  pesosCriterio: unknown[][],
  criteriosCatalogo: unknown[][],
): number {
  const celdas = { puntajes, pesosIndicador, criterios, pesosCriterio, criteriosCatalogo };
  return numeroDeCelda(rubricaCalificada(celdas).calificacion);
}
