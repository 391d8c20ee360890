import { type Avance, avanceHasta, desempenoDe } from '../../shared/corte/avance';
import { type Fraccion } from '../../shared/nucleo/fraccion';
import { type Argumento, bloqueBajo, exigido } from './argumento';
import { type Derramada } from './derramada';
import { conCortes, logrosDe, norma12c, planDelModulo } from './modulo-capturado';
import { numeroDeCelda } from './numero-de-celda';
import { renglonPorRenglon, verificarAncho } from './renglon-por-renglon';

const bloque = bloqueBajo('PO-04, norma 12-c');

/** A figure of each alumno of a grupo-módulo, under the one weight table. */
function cifrasDe(
  celdas: { readonly pesos: unknown; readonly cortes: unknown; readonly corte: unknown },
  logros: unknown[][],
  cifra: (avance: Avance, suyos: Argumento) => Fraccion,
): Derramada {
  const { actividades, corte } = planDelModulo(conCortes(celdas));
  const pesos = norma12c('pesos', celdas.pesos);
  const deTodos = bloque('logros', logros);
  verificarAncho(deTodos, pesos);
  return renglonPorRenglon(deTodos, [], (renglon) => {
    const suyos = norma12c('logros', renglon);
    return numeroDeCelda(cifra(avanceHasta(actividades, logrosDe(suyos, pesos), corte), suyos));
  });
}

/**
 * REGISTRADO de cada renglón: un alumno por renglón y los mismos pesos para todos, en una sola fórmula que se derrama (PO-04, norma 12-c).
 * @customfunction REGISTRADOS
 * @param pesos Peso de cada R.A., en un renglón o una columna; suman exactamente 100.
 * @param logros Logros de 0 a 100: un renglón por alumno, una columna por R.A.; vacío si no está registrado.
 * @param [cortes] Corte en que vence cada R.A.: 1, 2 o 3.
 * @param [corte] Corte que se consulta; sólo cuenta lo que vence hasta él.
 * @returns {unknown[][]} Columna con el peso registrado, en puntos de 100; el error de un renglón queda en su celda.
 */
export function registrados(pesos: unknown[][], logros: unknown[][], cortes?: unknown[][], corte?: unknown) {
  return cifrasDe({ pesos, cortes, corte }, logros, ({ registrado }) => registrado);
}

/**
 * LOGRADO de cada renglón: un alumno por renglón y los mismos pesos para todos, en una sola fórmula que se derrama (PO-04, norma 12-c).
 * @customfunction LOGRADOS
 * @param pesos Peso de cada R.A., en un renglón o una columna; suman exactamente 100.
 * @param logros Logros de 0 a 100: un renglón por alumno, una columna por R.A.; vacío si no está registrado.
 * @param [cortes] Corte en que vence cada R.A.: 1, 2 o 3.
 * @param [corte] Corte que se consulta; sólo cuenta lo que vence hasta él.
 * @returns {unknown[][]} Columna con los puntos logrados, de 100; el error de un renglón queda en su celda.
 */
export function logrados(pesos: unknown[][], logros: unknown[][], cortes?: unknown[][], corte?: unknown) {
  return cifrasDe({ pesos, cortes, corte }, logros, ({ logrado }) => logrado);
}

/**
 * DESEMPENO de cada renglón: un alumno por renglón y los mismos pesos para todos, en una sola fórmula que se derrama (PO-04, norma 12-c). Un renglón sin registro queda vacío.
 * @customfunction DESEMPENOS
 * @param pesos Peso de cada R.A., en un renglón o una columna; suman exactamente 100.
 * @param logros Logros de 0 a 100: un renglón por alumno, una columna por R.A.; vacío si no está registrado.
 * @param [cortes] Corte en que vence cada R.A.: 1, 2 o 3.
 * @param [corte] Corte que se consulta; sólo cuenta lo que vence hasta él.
 * @returns {unknown[][]} Columna con el desempeño de 0 a 100; el error de un renglón queda en su celda.
 */
export function desempenos(pesos: unknown[][], logros: unknown[][], cortes?: unknown[][], corte?: unknown) {
  return cifrasDe({ pesos, cortes, corte }, logros, ({ logrado, registrado }, suyos) =>
    exigido(desempenoDe(logrado, registrado), suyos),
  );
}
