import { CALIFICACION_MAXIMA } from '../../shared/evaluacion/escala-de-calificaciones';
import { comoDecimal } from '../../shared/nucleo/decimal';
import { CERO, type Fraccion } from '../../shared/nucleo/fraccion';
import { celdasDe, comoSeVe, esBlanco, numeroExacto, textoDe } from './celda';
import { datoFaltante, valorInvalido, verificarSinError } from './rechazo';

/** An argument as it arrived, with its name and the article that its limits come from, for the messages. */
export interface Argumento {
  readonly nombre: string;
  readonly celda: unknown;
  readonly fundamento: string;
}

/** Names the arguments of one function, all under the same article. One in error leaves the function in that error. */
export const argumentosDe =
  (fundamento: string) =>
  (nombre: string, celda: unknown): Argumento => {
    verificarSinError(celda);
    return { nombre, celda, fundamento };
  };

/** Names the argument of a function that answers row by row: an error in it is only of its row. */
export const bloqueBajo =
  (fundamento: string) =>
  (nombre: string, celda: unknown): Argumento => ({ nombre, celda, fundamento });

/** #VALUE! that says what to write instead of what arrived. */
export function inesperado({ nombre, celda, fundamento }: Argumento, esperado: string) {
  return valorInvalido(`${nombre}: escriba ${esperado}; llegó ${comoSeVe(celda)}`, fundamento);
}

/** The value, or #N/A when there is none. */
export function exigido<T>(valor: T | null, { nombre, fundamento }: Argumento): T {
  if (valor === null) throw datoFaltante(nombre, fundamento);
  return valor;
}

/** #N/A when the argument holds nothing: Excel sends an empty range as a matrix of blanks, never as a blank. */
export function verificarPresente({ nombre, celda, fundamento }: Argumento): void {
  if (celdasDe(celda).every(esBlanco)) throw datoFaltante(nombre, fundamento);
}

/** An exact number from 0 to `maximo`; null when blank. */
export function numeroHasta(maximo: Fraccion, argumento: Argumento): Fraccion | null {
  if (esBlanco(argumento.celda)) return null;
  const valor = numeroExacto(argumento.celda);
  if (!valor || valor.menorQue(CERO) || valor.mayorQue(maximo)) {
    throw inesperado(argumento, `un número de 0 a ${comoDecimal(maximo)}`);
  }
  return valor;
}

/** A UT score, 0 to 10; null when blank. */
export const calificacionOpcional = (argumento: Argumento): Fraccion | null =>
  numeroHasta(CALIFICACION_MAXIMA, argumento);

export const calificacion = (argumento: Argumento): Fraccion =>
  exigido(calificacionOpcional(argumento), argumento);

/** How many sessions or evaluations: an integer from 0; null when blank. */
export function cuentaOpcional(argumento: Argumento): number | null {
  if (esBlanco(argumento.celda)) return null;
  const [entero, partes] = numeroExacto(argumento.celda)?.reducida() ?? [-1n, 1n];
  if (partes !== 1n || entero < 0n || entero > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw inesperado(argumento, 'un número entero desde 0');
  }
  return Number(entero);
}

export const cuenta = (argumento: Argumento): number => exigido(cuentaOpcional(argumento), argumento);

/** VERDADERO or FALSO, or 1 or 0; blank is FALSO. */
export function booleano(argumento: Argumento): boolean {
  const { celda } = argumento;
  if (esBlanco(celda) || celda === false || celda === 0) return false;
  if (celda === true || celda === 1) return true;
  throw inesperado(argumento, 'VERDADERO o FALSO');
}

/** One of the words of an optional argument, in any case. Blank is null, and so is the 0 of an empty cell. */
export function palabraOpcional(argumento: Argumento): string | null {
  const { celda } = argumento;
  if (esBlanco(celda) || celda === 0) return null;
  return textoDe(celda).toUpperCase();
}

/** Two counts, each null when blank. Refuses a part that is greater than its whole. */
export function parteYTodo(
  parte: Argumento,
  todo: Argumento,
): readonly [parte: number | null, todo: number | null] {
  const [menor, mayor] = [cuentaOpcional(parte), cuentaOpcional(todo)];
  if (menor === null || mayor === null || menor <= mayor) return [menor, mayor];
  throw valorInvalido(
    `${parte.nombre}: son ${menor} y ${todo.nombre} sólo ${mayor}; corrija uno de los dos`,
    parte.fundamento,
  );
}
