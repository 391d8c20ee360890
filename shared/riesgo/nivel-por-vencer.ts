import { type Nivel } from '../modelo/reporte';
import { diasEntre, type Fecha } from '../nucleo/fecha';

/** How near the last day of a term is: past it, rojo; `diasAmarillo` days away or fewer, amarillo. */
export function nivelPorVencer(fechaLimite: Fecha, fechaConsulta: Fecha, diasAmarillo: number): Nivel {
  const faltan = diasEntre(fechaConsulta, fechaLimite);
  if (faltan < 0) return 'rojo';
  return faltan <= diasAmarillo ? 'amarillo' : 'verde';
}
