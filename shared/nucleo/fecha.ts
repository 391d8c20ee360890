import { z } from 'zod';

/** A calendar day, "AAAA-MM-DD", without hour or zone. Compares as text. */
export const Fecha = z.iso.date('Se esperaba una fecha AAAA-MM-DD.');
export type Fecha = z.infer<typeof Fecha>;

const MS_POR_DIA = 86_400_000;

/** Calendar days from `desde` to `hasta`; negative when `hasta` comes first. */
export function diasEntre(desde: Fecha, hasta: Fecha): number {
  return (Date.parse(hasta) - Date.parse(desde)) / MS_POR_DIA;
}

/** How many of `dias` fall after `desde` and not after `hasta`. Repeated days count once. */
export function diasDentro(dias: readonly Fecha[], desde: Fecha, hasta: Fecha): number {
  return new Set(dias.filter((dia) => dia > desde && dia <= hasta)).size;
}

/** The day `dias` after `fecha` (before, when negative). */
export function sumarDias(fecha: Fecha, dias: number): Fecha {
  return new Date(Date.parse(fecha) + dias * MS_POR_DIA).toISOString().slice(0, 10);
}
