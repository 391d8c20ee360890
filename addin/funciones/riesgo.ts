import { situacionDelModulo } from '../../shared/riesgo/situacion-del-modulo';
import { motivosEnTabla } from './motivos-en-tabla';
import { hoy, normasDeHoy } from './normas-de-hoy';
import { riesgoCapturado } from './riesgo-capturado';

/**
 * Semáforo del alumno en el módulo: la peor de R02, R03, R04c y R08; "gris" si nada está registrado. No mira R05, que necesita fechas: el del reporte puede ser peor (PO-04, norma 12-c).
 * @customfunction RIESGO
 * @param pesos Peso de cada R.A.; suman exactamente 100.
 * @param logros Logro de cada R.A., de 0 a 100; vacío si no está registrado.
 * @param cortes Corte en que vence cada R.A.: 1, 2 o 3.
 * @param corte Corte que se consulta: 1, 2 o 3.
 * @param asistencias Sesiones a las que asistió; vacío si no hay dato.
 * @param sesiones Sesiones impartidas; vacío si no hay dato.
 * @param minimo Mínimo aprobatorio de la institución, de 0 a 100.
 * @returns "verde", "amarillo", "rojo" o "gris".
 */
export function riesgo(
  pesos: unknown[][],
  logros: unknown[][],
  cortes: unknown[][],
  corte: unknown,
  asistencias: unknown,
  sesiones: unknown,
  minimo: unknown,
): string {
  const datos = riesgoCapturado({ pesos, logros, cortes, corte, asistencias, sesiones, minimo });
  return situacionDelModulo(datos, normasDeHoy()).semaforo;
}

/**
 * Tabla con cada bandera del alumno en el módulo, su dato, su umbral y la salida: el menor cambio que alcanza el siguiente nivel. No mira R05, que necesita fechas (PO-04, norma 12-c).
 * @customfunction RIESGO.MOTIVOS
 * @param pesos Peso de cada R.A.; suman exactamente 100.
 * @param logros Logro de cada R.A., de 0 a 100; vacío si no está registrado.
 * @param cortes Corte en que vence cada R.A.: 1, 2 o 3.
 * @param corte Corte que se consulta: 1, 2 o 3.
 * @param asistencias Sesiones a las que asistió; vacío si no hay dato.
 * @param sesiones Sesiones impartidas; vacío si no hay dato.
 * @param minimo Mínimo aprobatorio de la institución, de 0 a 100.
 * @returns Tabla con encabezado, o "Sin banderas".
 */
export function riesgoMotivos(
  pesos: unknown[][],
  logros: unknown[][],
  cortes: unknown[][],
  corte: unknown,
  asistencias: unknown,
  sesiones: unknown,
  minimo: unknown,
): string[][] {
  const datos = riesgoCapturado({ pesos, logros, cortes, corte, asistencias, sesiones, minimo });
  return motivosEnTabla(datos, hoy());
}
