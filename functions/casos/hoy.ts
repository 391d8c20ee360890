import { Fecha } from '../../shared/nucleo/fecha';
import { type Servicio } from './servicio';

/** The school's day, which is not UTC's after six in the evening. en-CA writes AAAA-MM-DD. */
const CALENDARIO = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Mexico_City', dateStyle: 'short' });

export const diaDe = (cuando: Date): Fecha => Fecha.parse(CALENDARIO.format(cuando));

export const hoy = ({ ahora }: Servicio): Fecha => diaDe(ahora());
