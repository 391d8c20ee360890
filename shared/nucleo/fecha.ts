import { z } from 'zod';

/** A calendar day, "AAAA-MM-DD", without hour or zone. Compares as text. */
export const Fecha = z.iso.date('Se esperaba una fecha AAAA-MM-DD.');
export type Fecha = z.infer<typeof Fecha>;

/** The calendar that four digits of year can write. What would fall outside stays on its first or last day. */
export const PRIMER_DIA = '0000-01-01';
export const ULTIMO_DIA = '9999-12-31';

const MS_POR_DIA = 86_400_000;
const PRIMER_MS = Date.parse(PRIMER_DIA);
const ULTIMO_MS = Date.parse(ULTIMO_DIA);

/** Calendar days from `desde` to `hasta`; negative when `hasta` comes first. */
export function diasEntre(desde: Fecha, hasta: Fecha): number {
  return (Date.parse(hasta) - Date.parse(desde)) / MS_POR_DIA;
}

/** How many of `dias` fall after `desde` and not after `hasta`. Repeated days count once. */
export function diasDentro(dias: readonly Fecha[], desde: Fecha, hasta: Fecha): number {
  return new Set(dias.filter((dia) => dia > desde && dia <= hasta)).size;
}

/** The day `dias` after `fecha` (before, when negative), within the calendar. */
export function sumarDias(fecha: Fecha, dias: number): Fecha {
  const ms = Date.parse(fecha) + dias * MS_POR_DIA;
  return new Date(Math.min(Math.max(ms, PRIMER_MS), ULTIMO_MS)).toISOString().slice(0, 10);
}
