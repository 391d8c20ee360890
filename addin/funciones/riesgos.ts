import { situacionDelModulo } from '../../shared/riesgo/situacion-del-modulo';
import { bloqueBajo } from './argumento';
import { logrosDe, norma12c, planDelModulo } from './modulo-capturado';
import { normasDeHoy } from './normas-de-hoy';
import { renglonPorRenglon, verificarAncho } from './renglon-por-renglon';
import { asistenciaDelModulo, minimoCapturado } from './riesgo-capturado';

const bloque = bloqueBajo('PO-04, norma 12-c');

/**
 * RIESGO de cada renglón: un alumno por renglón y los mismos pesos para todos, en una sola fórmula que se derrama. No mira R05, que necesita fechas (PO-04, norma 12-c).
 * @customfunction RIESGOS
 * @param pesos Peso de cada R.A., en un renglón o una columna; suman exactamente 100.
 * @param logros Logros de 0 a 100: un renglón por alumno, una columna por R.A.; vacío si no está registrado.
 * @param cortes Corte en que vence cada R.A.: 1, 2 o 3.
 * @param corte Corte que se consulta: 1, 2 o 3.
 * @param asistencias Sesiones a las que asistió cada alumno; vacío si no hay dato.
 * @param sesiones Sesiones impartidas; una sola celda si fueron las mismas para todos, o una por renglón.
 * @param minimo Mínimo aprobatorio de la institución, de 0 a 100.
 * @returns {unknown[][]} Columna con "verde", "amarillo", "rojo" o "gris"; el error de un renglón queda en su celda.
 */
export function riesgos(
  pesos: unknown[][],
  logros: unknown[][],
  cortes: unknown[][],
  corte: unknown,
  asistencias: unknown[][],
  sesiones: unknown[][],
  minimo: unknown,
) {
  const normas = normasDeHoy();
  const exigido = minimoCapturado(minimo);
  const plan = planDelModulo({ pesos, cortes, corte });
  const deLosPesos = norma12c('pesos', pesos);
  const deTodos = bloque('logros', logros);
  verificarAncho(deTodos, deLosPesos);
  const acompanantes = [bloque('asistencias', asistencias), bloque('sesiones', sesiones)];
  return renglonPorRenglon(deTodos, acompanantes, (renglon, [asistidas, impartidas]) => {
    const suyos = { ...asistenciaDelModulo(asistidas, impartidas), minimo: exigido };
    const capturados = logrosDe(norma12c('logros', renglon), deLosPesos);
    return situacionDelModulo({ ...plan, ...suyos, logros: capturados }, normas).semaforo;
  });
}
