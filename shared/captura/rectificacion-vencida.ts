import { type Rectificacion } from '../modelo/rectificacion';
import { type Normas } from '../norma/normas';
import { sumarDiasHabiles } from '../nucleo/dias-habiles';
import { type Fecha } from '../nucleo/fecha';

/**
 * The last day on which what is authorised today may be used: so many working days of the plantel's calendar, today
 * not counted (PO-04, norma 6, which gives no term).
 */
export const vencimientoDeRectificacion = (
  hoy: Fecha,
  { seguimientoPo04 }: Pick<Normas, 'seguimientoPo04'>,
  diasInhabiles: readonly Fecha[],
): Fecha => sumarDiasHabiles(hoy, seguimientoPo04.diasHabilesDeRectificacion, diasInhabiles);

/** Whether an authorised rectification opens nothing any more. On its last day it still does. */
export const haVencido = ({ vence }: Pick<Rectificacion, 'vence'>, hoy: Fecha): boolean =>
  vence !== null && hoy > vence;
