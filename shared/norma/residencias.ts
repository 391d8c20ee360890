import { type Fecha } from '../nucleo/fecha';
import { enVigor, type Parametro } from './vigencia';

/** Numbers of the procedure and the requirements of residencias profesionales. History in HISTORIAL.md. */
export const RESIDENCIAS = {} satisfies Record<string, Parametro<unknown>>;

/** The numbers of the procedure in force on a date. */
export const residenciasEn = (fecha: Fecha) => enVigor(RESIDENCIAS, fecha);
