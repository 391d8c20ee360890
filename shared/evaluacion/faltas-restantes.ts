import { type Normas } from '../norma/normas';
import { Fraccion } from '../nucleo/fraccion';
import { haciaArriba } from '../nucleo/redondeo';

export interface AsistenciaEnCurso {
  readonly asistencias: number;
  readonly impartidas: number;
  readonly programadas: number;
}

/**
 * Reglamento UT, art. 44: how many of the sessions still to come may be missed and yet reach 85 % of those
 * programmed; null when it can no longer be reached. Expects asistencias ≤ impartidas ≤ programadas.
 */
export function faltasRestantes(curso: AsistenciaEnCurso, normas: Normas): number | null {
  const { asistencias, impartidas, programadas } = curso;
  const exigidas = haciaArriba(normas.reglamentoUt.asistenciaMinima.por(Fraccion.de(programadas)), 0);
  const porImpartir = programadas - impartidas;
  const holgura = asistencias + porImpartir - Number(exigidas);
  return holgura < 0 ? null : Math.min(holgura, porImpartir);
}
