import { type Dato, ErrorDeFormula, esError, type Matriz, numeroDe, textoDe } from './dato';
import { type Operador } from './operador';

/** What an operator gives of two blocks, cell by cell: a single row, column or cell serves all of the other. */
export const operar = (operador: Operador, una: Matriz, otra: Matriz): Matriz =>
  celdaPorCelda([una, otra], ([a = null, b = null]) => deDos(operador, a, b));

/** A function of single cells over blocks. */
export function celdaPorCelda(matrices: readonly Matriz[], hacer: (celdas: readonly Dato[]) => Dato): Matriz {
  const alto = Math.max(...matrices.map(({ length }) => length));
  const ancho = Math.max(...matrices.map(([primera = []]) => primera.length));
  return Array.from({ length: alto }, (_fila, i) =>
    Array.from({ length: ancho }, (_columna, j) => hacer(matrices.map((matriz) => celdaEn(matriz, i, j)))),
  );
}

/** Beyond a block there is nothing to answer with. */
export function celdaEn(matriz: Matriz, i: number, j: number): Dato {
  const fila = matriz.length === 1 ? matriz[0] : matriz[i];
  const celda = fila?.length === 1 ? fila[0] : fila?.[j];
  return celda === undefined ? new ErrorDeFormula('#N/A') : celda;
}

function deDos(operador: Operador, a: Dato, b: Dato): Dato {
  if (esError(a)) return a;
  if (esError(b)) return b;
  if (operador === '&') return textoDe(a) + textoDe(b);
  const orden = comparar(a, b);
  switch (operador) {
    case '=':
      return orden === 0;
    case '<>':
      return orden !== 0;
    case '<':
      return orden < 0;
    case '>':
      return orden > 0;
    case '<=':
      return orden <= 0;
    case '>=':
      return orden >= 0;
    default:
      return cuenta(operador, a, b);
  }
}

function cuenta(operador: '+' | '-' | '*' | '/', a: Dato, b: Dato): Dato {
  const [x, y] = [numeroDe(a), numeroDe(b)];
  if (typeof x !== 'number') return x;
  if (typeof y !== 'number') return y;
  if (operador === '/' && y === 0) return new ErrorDeFormula('#DIV/0!');
  return { '+': x + y, '-': x - y, '*': x * y, '/': x / y }[operador];
}

type Comparable = number | string | boolean | null;

/** Accents are told apart, after letters; capitals are not. */
const COTEJO = new Intl.Collator('es-MX', { sensitivity: 'accent' });

/** Numbers go before texts and texts before logical values; a blank is 0 or "". */
export function comparar(a: Comparable, b: Comparable): number {
  if (a === null && b === null) return 0;
  if (a === null) return comparar(enBlanco(b), b);
  if (b === null) return comparar(a, enBlanco(a));
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    // Texts that no collation tells apart are still not the same.
    return x === y ? 0 : COTEJO.compare(x, y) || (x < y ? -1 : 1);
  }
  if (typeof a === typeof b) return Number(a) - Number(b);
  return rango(a) - rango(b);
}

const enBlanco = (junto: Comparable): Exclude<Comparable, null> =>
  typeof junto === 'string' ? '' : typeof junto === 'boolean' ? false : 0;

const rango = (valor: Exclude<Comparable, null>): number =>
  typeof valor === 'number' ? 0 : typeof valor === 'string' ? 1 : 2;
