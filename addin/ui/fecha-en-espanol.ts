import { type Fecha } from '../../shared/nucleo/fecha';

/** Planteles read their dates in one zone, wherever the browser is. */
const ZONA = 'America/Mexico_City';

const dia = new Intl.DateTimeFormat('es-MX', { dateStyle: 'long', timeZone: 'UTC' });
const momento = new Intl.DateTimeFormat('es-MX', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: ZONA,
});
const hoy = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: ZONA });

/** "2026-10-29" is "29 de octubre de 2026". */
export const fechaLarga = (fecha: Fecha): string => dia.format(new Date(`${fecha}T00:00:00Z`));

/** An instant of the service, "2026-10-29T18:05:00Z", is "29 de octubre de 2026, 12:05". */
export const instanteLargo = (instante: string): string => momento.format(new Date(instante));

/** The calendar day it is now for the planteles. */
export const fechaDeHoy = (ahora: Date): Fecha => hoy.format(ahora);
