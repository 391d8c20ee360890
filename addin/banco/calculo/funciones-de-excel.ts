import { criterioDe } from './criterio';
import {
  type Dato,
  ErrorDeFormula,
  esError,
  logicoDe,
  type Matriz,
  numeroDe,
  primera,
  SinCalcular,
  unica,
} from './dato';
import { celdaEn, celdaPorCelda, comparar } from './operar';

/**
 * Those of Excel that the formulas of this add-in use; INDEX is apart, for it answers with cells. MATCH looks for what is
 * equal and nothing else.
 */
const FUNCIONES = {
  IF: ([condicion = VACIA, si = VACIA, no = unica(false)]) =>
    celdaPorCelda([condicion, si, no], ([c = null, a = null, b = null]) => {
      const logica = logicoDe(c);
      return typeof logica === 'boolean' ? (logica ? a : b) : logica;
    }),
  IFERROR: ([valor = VACIA, otro = VACIA]) =>
    celdaPorCelda([valor, otro], ([v = null, o = null]) => (v instanceof ErrorDeFormula ? o : v)),
  IFNA: ([valor = VACIA, otro = VACIA]) =>
    celdaPorCelda([valor, otro], ([v = null, o = null]) =>
      v instanceof ErrorDeFormula && v.codigo === '#N/A' ? o : v,
    ),
  ISERROR: ([valor = VACIA]) =>
    celdaPorCelda([valor], ([v = null]) => (v instanceof SinCalcular ? v : v instanceof ErrorDeFormula)),
  ISBLANK: ([valor = VACIA]) =>
    celdaPorCelda([valor], ([v = null]) => (v instanceof SinCalcular ? v : v === null)),
  AND: (argumentos) => unica(logicos(argumentos, (todos) => todos.every(Boolean))),
  OR: (argumentos) => unica(logicos(argumentos, (todos) => todos.some(Boolean))),
  ABS: ([valor = VACIA]) =>
    celdaPorCelda([valor], ([v = null]) => {
      const numero = numeroDe(v);
      return typeof numero === 'number' ? Math.abs(numero) : numero;
    }),
  SUM: (argumentos) => unica(suma(argumentos.flat(2))),
  MIN: (argumentos) => unica(minimo(argumentos.flat(2))),
  COUNT: (argumentos) => unica(argumentos.flat(2).filter((dato) => typeof dato === 'number').length),
  COUNTIF: contarSi,
  COUNTIFS: contarSi,
  MATCH: ([buscados = VACIA, donde = VACIA]) =>
    celdaPorCelda([buscados], ([buscado = null]) => lugarDe(buscado, donde.flat())),
  CHOOSE: ([numeros = VACIA, ...opciones]) => elegidas(numeros, opciones),
} satisfies Readonly<Record<string, (argumentos: readonly Matriz[]) => Matriz>>;

const VACIA: Matriz = unica(null);

export type NombreDeFuncion = keyof typeof FUNCIONES | 'INDEX';

export const esFuncionDeExcel = (nombre: string): nombre is NombreDeFuncion =>
  nombre === 'INDEX' || Object.hasOwn(FUNCIONES, nombre);

export const aplicar = (nombre: Exclude<NombreDeFuncion, 'INDEX'>, argumentos: readonly Matriz[]): Matriz =>
  FUNCIONES[nombre](argumentos);

function lugarDe(buscado: Dato, donde: readonly Dato[]): Dato {
  if (esError(buscado)) return buscado;
  const lugar = donde.findIndex(
    (celda) => !esError(celda) && celda !== null && comparar(celda, buscado) === 0,
  );
  return lugar < 0 ? new ErrorDeFormula('#N/A') : lugar + 1;
}

/** With numbers side by side, so are the blocks: each column from the one that its number says. */
function elegidas(numeros: Matriz, opciones: readonly Matriz[]): Matriz {
  if (numeros.flat().length === 1) {
    const una = opcion(primera(numeros), opciones);
    return una instanceof ErrorDeFormula || una instanceof SinCalcular ? unica(una) : una;
  }
  return celdaPorCelda([numeros, ...opciones], ([numero = null, ...celdas]) => opcion(numero, celdas));
}

/** Numbers go by their whole part, from 1. */
function opcion<T>(numero: Dato, opciones: readonly T[]): T | ErrorDeFormula | SinCalcular {
  const n = numeroDe(numero);
  if (typeof n !== 'number') return n;
  const elegida = opciones[Math.trunc(n) - 1];
  return elegida === undefined ? new ErrorDeFormula('#VALUE!') : elegida;
}

function logicos(argumentos: readonly Matriz[], juntar: (todos: readonly boolean[]) => boolean): Dato {
  const leidos = argumentos
    .flat(2)
    .filter((dato) => dato !== null)
    .map(logicoDe);
  return leidos.find(esError) ?? juntar(leidos.map((uno) => uno === true));
}

function suma(datos: readonly Dato[]): Dato {
  const malo = datos.find(esError);
  return malo ?? datos.reduce<number>((total, dato) => total + (typeof dato === 'number' ? dato : 0), 0);
}

function minimo(datos: readonly Dato[]): Dato {
  const numeros = datos.filter((dato) => typeof dato === 'number');
  return datos.find(esError) ?? (numeros.length === 0 ? 0 : Math.min(...numeros));
}

/** Pairs of cells and criterio; a place counts when it meets them all. */
function contarSi(argumentos: readonly Matriz[]): Matriz {
  const [primero = VACIA] = argumentos;
  const pares = argumentos.flatMap((rango, i) =>
    i % 2 === 0 ? [{ rango, cumple: criterioDe(argumentos[i + 1] ?? VACIA) }] : [],
  );
  const pendiente = argumentos.flat(2).find((dato) => dato instanceof SinCalcular);
  if (pendiente) return unica(pendiente);
  let cuantas = 0;
  primero.forEach((fila, i) =>
    fila.forEach((_celda, j) => {
      if (pares.every(({ rango, cumple }) => cumple(celdaEn(rango, i, j)))) cuantas += 1;
    }),
  );
  return unica(cuantas);
}
