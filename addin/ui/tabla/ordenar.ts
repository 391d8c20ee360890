import { Fraccion } from '../../../shared/nucleo/fraccion';

export type Sentido = 'ascendente' | 'descendente';
/** What a row is ordered by. Exact quotients stay exact; null has nothing to compare. */
export type ValorDeOrden = string | number | Fraccion | null;

const cotejo = new Intl.Collator('es-MX', { numeric: true });

/** Names as a person looks for them: TÉLLEZ before TORRES. */
export const porNombre = (uno: string, otro: string): number => cotejo.compare(uno, otro);

/** A new list in order; rows without value go last in both directions, ties keep their place. */
export function ordenar<F>(
  filas: readonly F[],
  por: (fila: F) => ValorDeOrden,
  sentido: Sentido,
): readonly F[] {
  const signo = sentido === 'ascendente' ? 1 : -1;
  return filas
    .map((fila) => ({ fila, valor: por(fila) }))
    .sort((a, b) => {
      if (a.valor === null || b.valor === null) return Number(a.valor === null) - Number(b.valor === null);
      return signo * comparar(a.valor, b.valor);
    })
    .map(({ fila }) => fila);
}

function comparar(a: string | number | Fraccion, b: string | number | Fraccion): number {
  if (a instanceof Fraccion && b instanceof Fraccion) return a.comparar(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return typeof a === 'string' && typeof b === 'string' ? cotejo.compare(a, b) : 0;
}
