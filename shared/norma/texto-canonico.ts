import { comoCociente } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';
import { porCodigo } from '../nucleo/orden';
import { type Normas } from './normas';

/**
 * One text for one set of norms, whatever the order they are written in: the service hashes it, and a report says
 * by that hash which numbers it was made under. The passing minimum goes in, since it is dated configuration.
 */
export const textoCanonico = (normas: Normas, minimoAprobatorio: Fraccion): string =>
  JSON.stringify(enOrden({ ...normas, minimoAprobatorio }));

/** Keys by character code; fractions as quotients in lowest terms, so that 0.5 and 1/2 are one norm. */
function enOrden(valor: unknown): unknown {
  if (valor instanceof Fraccion) return { exacto: comoCociente(valor) };
  if (Array.isArray(valor)) return valor.map(enOrden);
  if (typeof valor !== 'object' || valor === null) return valor;
  return Object.fromEntries(
    Object.entries(valor)
      .sort(([a], [b]) => porCodigo(a, b))
      .map(([clave, dentro]) => [clave, enOrden(dentro)]),
  );
}
