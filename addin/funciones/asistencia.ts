import { faltasRestantes } from '../../shared/evaluacion/faltas-restantes';
import { tieneDerechoAEvaluacion } from '../../shared/evaluacion/tiene-derecho-a-evaluacion';
import { asistenciaCapturada, cursoCapturado } from './asistencia-capturada';
import { normasDeHoy } from './normas-de-hoy';

/**
 * Indica si el alumno tiene derecho a evaluación en la unidad: su asistencia alcanza la mínima en vigor, sin redondear (Art. 44).
 * @customfunction DERECHO
 * @param asistencias Sesiones a las que asistió.
 * @param sesiones Sesiones que hubo en el periodo que se evalúa.
 * @returns VERDADERO si tiene derecho.
 */
export function derecho(asistencias: unknown, sesiones: unknown): boolean {
  const entrada = asistenciaCapturada(asistencias, sesiones);
  return tieneDerechoAEvaluacion.decide(entrada, normasDeHoy()) === true;
}

/**
 * A cuántas de las sesiones que quedan puede faltar y aún alcanzar la asistencia mínima de las programadas; -1 si ya no se alcanza (Art. 44).
 * @customfunction FALTAS.RESTANTES
 * @param asistencias Sesiones a las que asistió.
 * @param sesionesImpartidas Sesiones impartidas hasta hoy.
 * @param sesionesProgramadas Sesiones programadas en todo el periodo a evaluar.
 * @returns Faltas que aún caben, o -1.
 */
export function faltasQueRestan(
  asistencias: unknown,
  sesionesImpartidas: unknown,
  sesionesProgramadas: unknown,
): number {
  const curso = cursoCapturado(asistencias, sesionesImpartidas, sesionesProgramadas);
  return faltasRestantes(curso, normasDeHoy()) ?? -1;
}
