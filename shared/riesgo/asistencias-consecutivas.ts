import { Fraccion, UNO } from '../nucleo/fraccion';
import { haciaArriba } from '../nucleo/redondeo';

/**
 * Least number of attendances in a row, x, with (a + x)/(n + x) at `umbral` (a fraction of the sesiones) or above:
 * 16 of 20 need 20 to reach 90 %. Zero when it is already there; null when no number reaches it.
 */
export function asistenciasConsecutivas(
  asistencias: number,
  sesiones: number,
  umbral: Fraccion,
): number | null {
  const faltan = umbral.por(Fraccion.de(sesiones)).menos(Fraccion.de(asistencias));
  if (faltan.signo() <= 0) return 0;
  const margen = UNO.menos(umbral);
  return margen.signo() > 0 ? Number(haciaArriba(faltan.entre(margen), 0)) : null;
}
