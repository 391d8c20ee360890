import { comoDecimal } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';

/** What a rule gives, as golden cases and the service write it: exact numbers as canonical text, the rest as it is. */
export function resultadoEnJson(valor: unknown): unknown {
  if (valor instanceof Fraccion) return comoDecimal(valor);
  if (Array.isArray(valor)) return valor.map(resultadoEnJson);
  if (typeof valor !== 'object' || valor === null) return valor;
  return Object.fromEntries(Object.entries(valor).map(([clave, dentro]) => [clave, resultadoEnJson(dentro)]));
}
