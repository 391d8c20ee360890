import { sumaDe } from '../../shared/evaluacion/promedio-ponderado';
import { comoDecimal } from '../../shared/nucleo/decimal';
import { CERO, type Fraccion } from '../../shared/nucleo/fraccion';
import { type Argumento, exigido, numeroHasta } from './argumento';
import { celdasDe, esBlanco } from './celda';
import { valorInvalido } from './rechazo';

/** Each cell of a matrix as an argument of its own, so that a message says which one it speaks of. */
export const posicionesDe = ({ nombre, celda, fundamento }: Argumento): Argumento[] =>
  celdasDe(celda).map((dentro, i) => ({
    nombre: `${nombre} (posición ${i + 1})`,
    celda: dentro,
    fundamento,
  }));

/** Refuses two matrices that do not have a cell for each other's cell. */
export function verificarParalelas(una: Argumento, otra: Argumento): void {
  exigido(esBlanco(una.celda) ? null : una.celda, una);
  const [cuantas, esperadas] = [celdasDe(una.celda).length, celdasDe(otra.celda).length];
  if (cuantas === esperadas) return;
  throw valorInvalido(
    `${una.nombre}: tiene ${cuantas} celdas y ${otra.nombre} tiene ${esperadas}; deben ser las mismas`,
    una.fundamento,
  );
}

/**
 * Weights that add up to one of `totales`, exactly. A blank weighs nothing, as the 0 that some versions of Excel send
 * for it: a weight that was forgotten shows in the sum.
 */
export function pesosQueSuman(totales: readonly [Fraccion, ...Fraccion[]], pesos: Argumento): Fraccion[] {
  exigido(esBlanco(pesos.celda) ? null : pesos.celda, pesos);
  const maximo = totales[totales.length - 1] ?? totales[0];
  const leidos = posicionesDe(pesos).map((peso) => numeroHasta(maximo, peso) ?? CERO);
  const suma = sumaDe(leidos);
  if (totales.some((total) => total.igualA(suma))) return leidos;
  throw valorInvalido(
    `${pesos.nombre}: suman ${comoDecimal(suma)} y deben sumar exactamente ${totales.map(comoDecimal).join(' o ')}`,
    pesos.fundamento,
  );
}
