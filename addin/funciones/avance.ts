import { avanceHasta, desempenoDe } from '../../shared/corte/avance';
import { type ModuloCapturado, moduloCapturado, moduloConOSinCortes, norma12c } from './modulo-capturado';
import { exigido } from './argumento';
import { numeroDeCelda } from './numero-de-celda';

const avanceDe = ({ actividades, logros, corte }: ModuloCapturado) => avanceHasta(actividades, logros, corte);

/**
 * Peso que debe estar registrado al corte: suma de los pesos de las R.A. que vencen hasta él (PO-04, norma 12-c).
 * @customfunction ESPERADO
 * @param pesos Peso de cada R.A.; suman exactamente 100.
 * @param cortes Corte en que vence cada R.A.: 1, 2 o 3.
 * @param corte Corte que se consulta: 1, 2 o 3.
 * @returns Peso esperado, en puntos de 100.
 */
export function esperado(pesos: unknown[][], cortes: unknown[][], corte: unknown): number {
  return numeroDeCelda(avanceDe(moduloCapturado({ pesos, cortes, corte })).esperado);
}

/**
 * Peso con resultado registrado; un 0 está registrado y una celda vacía no (PO-04, norma 12-c).
 * @customfunction REGISTRADO
 * @param pesos Peso de cada R.A.; suman exactamente 100.
 * @param logros Logro de cada R.A., de 0 a 100; vacío si no está registrado.
 * @param [cortes] Corte en que vence cada R.A.: 1, 2 o 3.
 * @param [corte] Corte que se consulta; sólo cuenta lo que vence hasta él.
 * @returns Peso registrado, en puntos de 100.
 */
export function registrado(
  pesos: unknown[][],
  logros: unknown[][],
  cortes?: unknown[][],
  corte?: unknown,
): number {
  return numeroDeCelda(avanceDe(moduloConOSinCortes({ pesos, logros, cortes, corte })).registrado);
}

/**
 * Puntos logrados: suma de peso por logro de lo registrado (PO-04, norma 12-c).
 * @customfunction LOGRADO
 * @param pesos Peso de cada R.A.; suman exactamente 100.
 * @param logros Logro de cada R.A., de 0 a 100; vacío si no está registrado.
 * @param [cortes] Corte en que vence cada R.A.: 1, 2 o 3.
 * @param [corte] Corte que se consulta; sólo cuenta lo que vence hasta él.
 * @returns Puntos logrados, de 100.
 */
export function logrado(
  pesos: unknown[][],
  logros: unknown[][],
  cortes?: unknown[][],
  corte?: unknown,
): number {
  return numeroDeCelda(avanceDe(moduloConOSinCortes({ pesos, logros, cortes, corte })).logrado);
}

/**
 * Desempeño sobre lo registrado, de 0 a 100: 100 por logrado entre registrado (PO-04, norma 12-c).
 * @customfunction DESEMPENO
 * @param pesos Peso de cada R.A.; suman exactamente 100.
 * @param logros Logro de cada R.A., de 0 a 100; vacío si no está registrado.
 * @param [cortes] Corte en que vence cada R.A.: 1, 2 o 3.
 * @param [corte] Corte que se consulta; sólo cuenta lo que vence hasta él.
 * @returns Desempeño de 0 a 100; #N/A si nada está registrado.
 */
export function desempeno(
  pesos: unknown[][],
  logros: unknown[][],
  cortes?: unknown[][],
  corte?: unknown,
): number {
  const avance = avanceDe(moduloConOSinCortes({ pesos, logros, cortes, corte }));
  return numeroDeCelda(exigido(desempenoDe(avance.logrado, avance.registrado), norma12c('logros', logros)));
}
