import { type Fecha } from '../nucleo/fecha';
import { reglamentoUtEn } from './reglamento-ut';
import { seguimientoPo04En } from './seguimiento-po04';

/** Every norm in force on one date; the second argument of each rule's `decide`. */
export const normasEn = (fecha: Fecha) => ({
  reglamentoUt: reglamentoUtEn(fecha),
  seguimientoPo04: seguimientoPo04En(fecha),
});

export type Normas = ReturnType<typeof normasEn>;
