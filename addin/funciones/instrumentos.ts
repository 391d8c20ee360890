import { calificarRubrica } from '../../shared/evaluacion/calificacion-de-rubrica';
import { promedioPonderado } from '../../shared/evaluacion/promedio-ponderado';
import { CIEN, UNO } from '../../shared/nucleo/fraccion';
import { argumentosDe, verificarPresente } from './argumento';
import { pesosQueSuman, verificarPesados } from './matriz';
import { numeroDeCelda } from './numero-de-celda';
import { indicadoresDe, rubricaDe } from './rubrica-capturada';
import { valorInvalido } from './rechazo';

const PESOS_DE_LA_UNIDAD = 'Arts. 33 y 34';
const argumento = argumentosDe(PESOS_DE_LA_UNIDAD);

/**
 * Promedio ponderado exacto de calificaciones de 0 a 10. Los pesos deben sumar exactamente 1 o 100 (Arts. 33 y 34).
 * @customfunction PONDERADO
 * @param valores Calificaciones de 0 a 10.
 * @param pesos Peso de cada calificación, en el mismo orden; suman exactamente 1 o exactamente 100.
 * @returns Promedio ponderado, sin redondear.
 */
export function ponderado(valores: unknown[][], pesos: unknown[][]): number {
  const [deLosValores, deLosPesos] = [argumento('valores', valores), argumento('pesos', pesos)];
  verificarPresente(deLosValores);
  verificarPesados(deLosValores, deLosPesos);
  const leidos = pesosQueSuman([UNO, CIEN], deLosPesos);
  return numeroDeCelda(promedioPonderado(indicadoresDe(deLosValores, leidos)));
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
  const capturada = rubricaDe({ puntajes, pesosIndicador, criterios, pesosCriterio, criteriosCatalogo });
  const calificada = calificarRubrica(capturada, UNO);
  if (calificada.outcome === 'calificada') return numeroDeCelda(calificada.calificacion);
  const incompletos = calificada.indicadoresDe.join(', ');
  throw valorInvalido(`pesosIndicador: no suman exactamente 1 en ${incompletos}`, PESOS_DE_LA_UNIDAD);
}
