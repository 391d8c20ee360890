import { type Fecha } from '../nucleo/fecha';

const MESES = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'];

/**
 * A day no later than which a periodo surely ends, from its clave alone: AGODIC26 is over by 2026-12-31. A periodo that
 * crosses the year, AGOENE26, ends in the next. Null when the clave names no months.
 */
export function finDelPeriodo(periodo: string): Fecha | null {
  const [primero, ultimo] = [MESES.indexOf(periodo.slice(0, 3)), MESES.indexOf(periodo.slice(3, 6))];
  if (primero < 0 || ultimo < 0) return null;
  const anio = 2000 + Number(periodo.slice(6)) + (ultimo < primero ? 1 : 0);
  return new Date(Date.UTC(anio, ultimo + 1, 0)).toISOString().slice(0, 10);
}
