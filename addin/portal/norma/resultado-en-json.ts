import { comoDecimal } from '../../../shared/nucleo/decimal';
import { Fraccion } from '../../../shared/nucleo/fraccion';

/** A result as golden cases and the service write it: exact numbers as canonical text, the rest as it is. */
export function resultadoEnJson(valor: unknown): unknown {
  if (valor instanceof Fraccion) return comoDecimal(valor);
  if (Array.isArray(valor)) return valor.map(resultadoEnJson);
  if (typeof valor !== 'object' || valor === null) return valor;
  return Object.fromEntries(Object.entries(valor).map(([clave, dentro]) => [clave, resultadoEnJson(dentro)]));
}

/** Whether two plain values say the same; the order of the keys of an object says nothing. */
export function dicenLoMismo(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const deA = new Map<string, unknown>(Object.entries(a));
  const deB = new Map<string, unknown>(Object.entries(b));
  return (
    deA.size === deB.size &&
    [...deA].every(([clave, valor]) => deB.has(clave) && dicenLoMismo(valor, deB.get(clave)))
  );
}
