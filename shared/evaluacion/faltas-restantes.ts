import { type Normas } from '../norma/normas';
import { Fraccion } from '../nucleo/fraccion';
import { haciaArriba } from '../nucleo/redondeo';

export interface AsistenciaEnCurso {
  readonly asistencias: number;
  readonly impartidas: number;
  readonly programadas: number;
}

/**
 * How many of the sessions still to come may be missed and yet reach `minima`, a fraction of those programmed; null
 * when it can no longer be reached. Expects asistencias ≤ impartidas ≤ programadas.
 */
export function faltasQueCaben(curso: AsistenciaEnCurso, minima: Fraccion): number | null {
  const { asistencias, impartidas, programadas } = curso;
  const exigidas = haciaArriba(minima.por(Fraccion.de(programadas)), 0);
  const porImpartir = programadas - impartidas;
  const holgura = asistencias + porImpartir - Number(exigidas);
  return holgura < 0 ? null : Math.min(holgura, porImpartir);
}

/** Reglamento UT, art. 44: the same for the right to be evaluated, over the programmed sessions. */
export const faltasRestantes = (curso: AsistenciaEnCurso, { reglamentoUt }: Normas): number | null =>
  faltasQueCaben(curso, reglamentoUt.asistenciaMinima);

/**
 * Reglamento UT, art. 44: how many of the next sessions may be missed in a row without losing the right, where nobody
 * knows how many are programmed. Expects asistencias ≤ sesiones.
 */
export function faltasSeguidas(
  { asistencias, sesiones }: { readonly asistencias: number; readonly sesiones: number },
  { reglamentoUt }: Normas,
): number {
  const hasta = Fraccion.de(asistencias).entre(reglamentoUt.asistenciaMinima);
  return Math.max(0, Number(haciaAbajo(hasta)) - sesiones);
}

const haciaAbajo = (valor: Fraccion): bigint => -haciaArriba(valor.opuesto(), 0);
