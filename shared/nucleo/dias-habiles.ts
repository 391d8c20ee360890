import { z } from 'zod';
import { diasEntre, Fecha, sumarDias } from './fecha';

/** The days that a school calendar leaves without work, as rules ask for them; none when it is not said. */
export const DiasInhabiles = z.array(Fecha).optional().describe('Días sin labores del calendario');

const DIAS_POR_SEMANA = 7;
/** Any Monday. */
const UN_LUNES = '2024-01-01';

/** Monday to Friday, as the calendar goes: what is not worked besides is for the school to say. */
export function esEntreSemana(fecha: Fecha): boolean {
  const desdeLunes = diasEntre(UN_LUNES, fecha) % DIAS_POR_SEMANA;
  return (desdeLunes + DIAS_POR_SEMANA) % DIAS_POR_SEMANA < 5;
}

/**
 * The working day `dias` after `fecha` (before, when negative), `fecha` itself not counted: Monday to Friday less
 * `diasInhabiles`. With none to count it is `fecha`; at an end of the calendar it stops there.
 */
export function sumarDiasHabiles(fecha: Fecha, dias: number, diasInhabiles: readonly Fecha[] = []): Fecha {
  const sinLabores = new Set(diasInhabiles);
  const paso = Math.sign(dias);
  let dia = fecha;
  for (let faltan = Math.abs(dias); faltan > 0;) {
    const siguiente = sumarDias(dia, paso);
    if (siguiente === dia) return dia;
    dia = siguiente;
    if (esEntreSemana(dia) && !sinLabores.has(dia)) faltan -= 1;
  }
  return dia;
}
