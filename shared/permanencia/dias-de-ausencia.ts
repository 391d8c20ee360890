import { diasDentro, diasEntre, type Fecha } from '../nucleo/fecha';

/**
 * Calendar days after the last attendance and up to `hasta`, both days without classes aside (Art. 61). Saturdays
 * and Sundays count; an attendance after `hasta` leaves none.
 */
export function diasDeAusencia(
  ultimaAsistencia: Fecha,
  hasta: Fecha,
  diasInhabiles: readonly Fecha[] = [],
): number {
  const naturales = Math.max(0, diasEntre(ultimaAsistencia, hasta));
  return naturales - diasDentro(diasInhabiles, ultimaAsistencia, hasta);
}
