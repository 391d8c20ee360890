import { calificacionDeUnidad } from '../../shared/evaluacion/calificacion-de-unidad';
import { nivelAlcanzado } from '../../shared/evaluacion/conversion-a-nivel';
import { nivelFinalDeUnidad } from '../../shared/evaluacion/nivel-final-de-unidad';
import { sumativaNecesaria } from '../../shared/evaluacion/sumativa-necesaria';
import { IMPOSIBLE } from '../../shared/explicacion/explica-sumativa-necesaria';
import { letraVisible } from './nivel-capturado';
import { normasDeHoy } from './normas-de-hoy';
import { numeroDeCelda } from './numero-de-celda';
import { evaluacionesCapturadas, metaCapturada, puntajeCapturado } from './puntaje-capturado';
import { nivelResuelto, unidadCapturada } from './unidad-capturada';

/**
 * Calificación exacta de la unidad: la evaluación continua y la sumativa, con los pesos en vigor (Art. 48).
 * @customfunction PUNTAJE
 * @param continua Resultado de la evaluación continua, de 0 a 10.
 * @param sumativa Resultado de la evaluación sumativa, de 0 a 10.
 * @returns Calificación de 0 a 10, sin redondear.
 */
export function puntaje(continua: unknown, sumativa: unknown): number {
  const entrada = evaluacionesCapturadas(continua, sumativa);
  return numeroDeCelda(calificacionDeUnidad.decide(entrada, normasDeHoy()));
}

/**
 * Nivel de una calificación: SA, DE, AU (integradora: CO, CD, CA) o NA. Ningún redondeo cruza el mínimo (Arts. 37 a 41).
 * @customfunction NIVEL
 * @param puntaje Calificación de la unidad, de 0 a 10.
 * @param [integradora] VERDADERO si la asignatura es integradora; por omisión, FALSO.
 * @returns Letra del nivel.
 */
export function nivel(puntaje: unknown, integradora?: unknown): string {
  const normas = normasDeHoy();
  const { exacto, esIntegradora } = puntajeCapturado(puntaje, integradora);
  return letraVisible(nivelAlcanzado(exacto, esIntegradora, normas.reglamentoUt.politicaDeNivel, normas));
}

/**
 * Nivel de la unidad después de la asistencia y de la remedial (Arts. 37 a 52). Sin derecho por asistencia es NA.
 * @customfunction UNIDAD
 * @param continua Resultado de la evaluación continua, de 0 a 10.
 * @param sumativa Resultado de la evaluación sumativa, de 0 a 10.
 * @param asistencias Sesiones a las que asistió.
 * @param sesiones Sesiones que hubo en el periodo que se evalúa.
 * @param [integradora] VERDADERO si la asignatura es integradora; por omisión, FALSO.
 * @param [remedial] Calificación de la remedial, de 0 a 10. Déjela vacía si no hubo; un 0 es una calificación.
 * @param [motivo] "recuperacion" o "mejora"; por omisión, recuperacion si la unidad está en NA y mejora si está aprobada.
 * @returns Letra del nivel.
 */
export function unidad(
  continua: unknown,
  sumativa: unknown,
  asistencias: unknown,
  sesiones: unknown,
  integradora?: unknown,
  remedial?: unknown,
  motivo?: unknown,
): string {
  const celdas = { continua, sumativa, asistencias, sesiones, integradora, remedial, motivo };
  return letraVisible(nivelResuelto(nivelFinalDeUnidad(unidadCapturada(celdas), normasDeHoy())));
}

/**
 * Mínima sumativa, de 0 a 10 con dos decimales hacia arriba, que alcanza el nivel deseado; "Imposible" si ninguna alcanza (Arts. 37 a 48).
 * @customfunction NECESITA
 * @param continua Resultado de la evaluación continua, de 0 a 10.
 * @param [nivel] Nivel deseado: SA, DE o AU (CO, CD y CA equivalen); por omisión, SA.
 * @returns Sumativa necesaria o "Imposible".
 */
export function necesita(continua: unknown, nivel?: unknown): number | string {
  const { exacta, deseado } = metaCapturada(continua, nivel);
  const necesaria = sumativaNecesaria(exacta, deseado, normasDeHoy());
  return necesaria ? numeroDeCelda(necesaria) : IMPOSIBLE;
}
