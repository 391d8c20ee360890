import { comoDecimal } from '../nucleo/decimal';
import { type Fraccion } from '../nucleo/fraccion';

/** What was not captured, in a step: it is neither zero nor NA. */
export const SIN_DATO = 'sin dato';
/** What a rule answers when it has nothing to decide. */
export const NO_APLICA = 'no aplica';

/** What may go into a step. */
export type Exacto = Fraccion | number | string | boolean | null;

/** A value as steps carry it, from which the very same value can be read back. */
export function textoExacto(valor: Exacto): string {
  if (valor === null) return SIN_DATO;
  if (typeof valor === 'boolean') return valor ? 'verdadero' : 'falso';
  return typeof valor === 'object' ? comoDecimal(valor) : String(valor);
}

/** The answer of a question as text; null when it is none. */
export function leerBooleano(texto: string): boolean | null {
  if (texto === textoExacto(true)) return true;
  return texto === textoExacto(false) ? false : null;
}
