import { type Fecha } from '../nucleo/fecha';
import { PUBLICO, publicoEn } from './publico';
import { REGLAMENTO_UT, reglamentoUtEn } from './reglamento-ut';
import { RESIDENCIAS, residenciasEn } from './residencias';
import { SEGUIMIENTO_PO04, seguimientoPo04En } from './seguimiento-po04';

/** Every number of every document with its history, as `normasEn` groups them. */
export const PARAMETROS = {
  reglamentoUt: REGLAMENTO_UT,
  seguimientoPo04: SEGUIMIENTO_PO04,
  residencias: RESIDENCIAS,
  publico: PUBLICO,
} as const;

/** Every norm in force on one date; the second argument of each rule's `decide`. */
export const normasEn = (fecha: Fecha) => ({
  reglamentoUt: reglamentoUtEn(fecha),
  seguimientoPo04: seguimientoPo04En(fecha),
  residencias: residenciasEn(fecha),
  publico: publicoEn(fecha),
});

export type Normas = ReturnType<typeof normasEn>;

/** "reglamentoUt.asistenciaMinima": a number of the regulations, wherever one is named as data. */
export type NombreDeParametro = {
  [D in keyof typeof PARAMETROS]: `${D}.${Extract<keyof (typeof PARAMETROS)[D], string>}`;
}[keyof typeof PARAMETROS];
