import { type Nivel } from '../modelo/reporte';
import { type Normas } from '../norma/normas';
import { type Fecha } from '../nucleo/fecha';
import { diasDeAusencia } from '../permanencia/dias-de-ausencia';
import { nivelAusenciaContinua } from './nivel-ausencia-continua';

/** Up to which day absences are counted, and the days on which nobody could attend. */
export interface DiaDeReferencia {
  readonly fechaReferencia: Fecha;
  readonly diasInhabiles: readonly Fecha[];
}

/** Null without a last attendance, or when it comes after the day of reference: that is not an absence. */
export function diasSinAsistir(
  ultimaAsistencia: Fecha | null,
  { fechaReferencia, diasInhabiles }: DiaDeReferencia,
): number | null {
  if (ultimaAsistencia === null || ultimaAsistencia > fechaReferencia) return null;
  return diasDeAusencia(ultimaAsistencia, fechaReferencia, diasInhabiles);
}

/** Reglamento UT, art. 61 (R05). */
export const ausenciaContinua = (
  ultimaAsistencia: Fecha | null,
  { fechaReferencia, diasInhabiles }: DiaDeReferencia,
  normas: Normas,
): Nivel =>
  nivelAusenciaContinua.decide(
    {
      fechaUltimaAsistencia: ultimaAsistencia,
      fechaCorte: fechaReferencia,
      diasInhabiles: [...diasInhabiles],
    },
    normas,
  );
