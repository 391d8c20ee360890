import { leerDecimal } from '../../../shared/nucleo/decimal';

/**
 * How far `parte` reaches into `todo`, 0 to 1, from exact texts such as "853/12". For drawing alone: a bar's
 * length decides nothing.
 */
export function proporcion(parte: string, todo: string): number {
  const [arriba, abajo] = [leerDecimal(parte), leerDecimal(todo)];
  if (!arriba || !abajo || abajo.esCero()) return 0;
  const [n, d] = arriba.entre(abajo).reducida();
  return Math.min(1, Math.max(0, Number((n * 100_000n) / d) / 100_000));
}
