import { type Fecha } from '../../shared/nucleo/fecha';
import { fechaLarga } from '../../shared/nucleo/fecha-larga';

/** Planteles read their dates in one zone, wherever the browser is. */
const ZONA = 'America/Mexico_City';

const hora = new Intl.DateTimeFormat('es-MX', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: ZONA,
});
const dia = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: ZONA });

/** An instant of the service, "2026-10-29T18:05:00Z", is "29 de octubre de 2026, 12:05". */
export function instanteLargo(instante: string): string {
  const cuando = new Date(instante);
  return `${fechaLarga(fechaDeHoy(cuando))}, ${hora.format(cuando)}`;
}

/** The calendar day it is now for the planteles. */
export const fechaDeHoy = (ahora: Date): Fecha => dia.format(ahora);
