import { comoDecimal } from '../../shared/nucleo/decimal';
import { CERO, type Fraccion } from '../../shared/nucleo/fraccion';
import { sumaDe } from '../../shared/nucleo/suma';
import { type Argumento, numeroHasta, verificarPresente } from './argumento';
import { celdasDe, esBlanco } from './celda';
import { datoFaltante, valorInvalido } from './rechazo';

/** Each cell of a matrix as an argument of its own, so that a message says which one it speaks of. */
export const posicionesDe = ({ nombre, celda, fundamento }: Argumento): Argumento[] =>
  celdasDe(celda).map((dentro, i) => ({
    nombre: `${nombre} (posición ${i + 1})`,
    celda: dentro,
    fundamento,
  }));

/** Refuses two matrices that do not have a cell for each other's cell. */
export function verificarParalelas(una: Argumento, otra: Argumento): void {
  const [cuantas, esperadas] = [celdasDe(una.celda).length, celdasDe(otra.celda).length];
  if (cuantas === esperadas) return;
  throw valorInvalido(
    `${una.nombre}: tiene ${enCeldas(cuantas)} y ${otra.nombre} tiene ${enCeldas(esperadas)}; seleccione las mismas en los dos`,
    una.fundamento,
  );
}

const enCeldas = (cuantas: number): string => (cuantas === 1 ? '1 celda' : `${cuantas} celdas`);

/** Refuses a captured value whose weight is blank: a 0 weighs nothing, a blank was forgotten. */
export function verificarPesados(valores: Argumento, pesos: Argumento): void {
  verificarPresente(pesos);
  verificarParalelas(valores, pesos);
  const deLosPesos = posicionesDe(pesos);
  celdasDe(valores.celda).forEach((valor, i) => {
    const peso = deLosPesos[i];
    if (!peso || esBlanco(valor) || !esBlanco(peso.celda)) return;
    throw datoFaltante(peso.nombre, peso.fundamento);
  });
}

/** A row of a table that nobody filled: neither weight nor text, empty cells sent as 0 included. */
export const sinUso = ({ celda }: Argumento, peso: Fraccion): boolean =>
  peso.esCero() && (esBlanco(celda) || celda === 0);

/**
 * Weights that add up to one of `totales`, exactly. A blank weighs nothing, as the 0 that some versions of Excel send
 * for it.
 */
export function pesosQueSuman(totales: readonly [Fraccion, ...Fraccion[]], pesos: Argumento): Fraccion[] {
  verificarPresente(pesos);
  const maximo = totales[totales.length - 1] ?? totales[0];
  const leidos = posicionesDe(pesos).map((peso) => numeroHasta(maximo, peso) ?? CERO);
  const suma = sumaDe(leidos);
  if (totales.some((total) => total.igualA(suma))) return leidos;
  throw valorInvalido(
    `${pesos.nombre}: suman ${comoDecimal(suma)}; ajústelos para que sumen exactamente ${totales.map(comoDecimal).join(' o ')}`,
    pesos.fundamento,
  );
}
