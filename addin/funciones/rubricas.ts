import { promedioPonderado } from '../../shared/evaluacion/promedio-ponderado';
import { argumentosDe, bloqueBajo } from './argumento';
import { numeroDeCelda } from './numero-de-celda';
import { renglonPorRenglon, verificarAncho } from './renglon-por-renglon';
import { calificarCon, esquemaCapturado, ponderacionesCon } from './rubrica-capturada';

const bloque = bloqueBajo('Arts. 33 y 34');
const argumento = argumentosDe('Arts. 33 y 34');

/**
 * PONDERADO de cada renglón: un alumno por renglón y los mismos pesos para todos, en una sola fórmula que se derrama (Arts. 33 y 34). Un renglón sin datos queda vacío.
 * @customfunction PONDERADOS
 * @param valores Calificaciones de 0 a 10: un renglón por alumno.
 * @param pesos Peso de cada columna de valores, en un renglón o una columna; suman exactamente 1 o exactamente 100.
 * @returns {unknown[][]} Columna de promedios, sin redondear; el error de un renglón queda en su celda.
 */
export function ponderados(valores: unknown[][], pesos: unknown[][]) {
  const calificaciones = bloque('valores', valores);
  verificarAncho(calificaciones, argumento('pesos', pesos));
  const ponderacionDe = ponderacionesCon(pesos);
  return renglonPorRenglon(calificaciones, [], (suyas) =>
    numeroDeCelda(promedioPonderado(ponderacionDe(suyas))),
  );
}

/**
 * RUBRICA de cada renglón: un alumno por renglón y la misma rúbrica para todos, en una sola fórmula que se derrama (Arts. 33 y 34). Un renglón sin puntajes queda vacío.
 * @customfunction RUBRICAS
 * @param puntajes Puntajes de 0 a 10: un renglón por alumno, una columna por indicador.
 * @param pesosIndicador Peso de cada indicador dentro de su criterio, en el orden de las columnas; los de cada criterio suman exactamente 1.
 * @param criterios Nombre del criterio de cada indicador, en el mismo orden.
 * @param pesosCriterio Peso de cada criterio en la unidad; suman exactamente 1.
 * @param criteriosCatalogo Nombre de cada criterio, en el orden de pesosCriterio.
 * @returns {unknown[][]} Columna de calificaciones de 0 a 10, sin redondear; el error de un renglón queda en su celda.
 */
export function rubricas(
  puntajes: unknown[][],
  pesosIndicador: unknown[][],
  criterios: unknown[][],
  pesosCriterio: unknown[][],
  criteriosCatalogo: unknown[][],
) {
  const esquema = esquemaCapturado({ pesosIndicador, criterios, pesosCriterio, criteriosCatalogo });
  const calificaciones = bloque('puntajes', puntajes);
  verificarAncho(calificaciones, esquema.pesos);
  return renglonPorRenglon(calificaciones, [], (suyos) =>
    numeroDeCelda(calificarCon(esquema, argumento('puntajes', suyos)).calificacion),
  );
}
