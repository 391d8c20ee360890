import fc from 'fast-check';
import { sumarDias } from '../../../shared/nucleo/fecha';

/** Days of the two centuries around any school calendar, leap years and the end of a century included. */
export const fechas = fc.integer({ min: -40_000, max: 40_000 }).map((dias) => sumarDias('2000-03-01', dias));
