import { comoCociente } from '../nucleo/decimal';
import { Fraccion } from '../nucleo/fraccion';
import { porCodigo } from '../nucleo/orden';
import { type Institucion, type NormasDe } from './institucion';

/**
 * One text for the norms of one institution, whatever the order they are written in: the service keeps it under its
 * hash, and a report says by that hash which numbers it was made under. `normasDeTexto` reads it back.
 */
export const textoCanonico = <I extends Institucion>(institucion: I, normas: NormasDe<I>): string =>
  JSON.stringify(enOrden({ institucion, normas }));

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
