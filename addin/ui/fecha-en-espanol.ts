import { type Fecha } from '../../shared/nucleo/fecha';

/** Planteles read their dates in one zone, wherever the browser is. */
const ZONA = 'America/Mexico_City';

const dia = new Intl.DateTimeFormat('es-MX', { dateStyle: 'long', timeZone: 'UTC' });
const diaLocal = new Intl.DateTimeFormat('es-MX', { dateStyle: 'long', timeZone: ZONA });
const hora = new Intl.DateTimeFormat('es-MX', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: ZONA,
});
const hoy = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: ZONA });

/** "2026-10-29" is "29 de octubre de 2026". */
export const fechaLarga = (fecha: Fecha): string => dia.format(new Date(`${fecha}T00:00:00Z`));

/** An instant of the service, "2026-10-29T18:05:00Z", is "29 de octubre de 2026, 12:05". */
export function instanteLargo(instante: string): string {
  const cuando = new Date(instante);
  // Joined by hand: browsers and versions disagree on what goes between the day and the hour.
  return `${diaLocal.format(cuando)}, ${hora.format(cuando)}`;
}

/** The calendar day it is now for the planteles. */
export const fechaDeHoy = (ahora: Date): Fecha => hoy.format(ahora);
