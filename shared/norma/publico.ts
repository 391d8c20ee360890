import { type Fecha } from '../nucleo/fecha';
import { enVigor, type Parametro } from './vigencia';

/** What public sources say of claves that people type: CURP, CCT, planteles. History in HISTORIAL.md. */
export const PUBLICO = {} satisfies Record<string, Parametro<unknown>>;

/** The public facts in force on a date. */
export const publicoEn = (fecha: Fecha) => enVigor(PUBLICO, fecha);
