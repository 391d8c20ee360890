import { type Argumento, verificarPresente } from './argumento';
import { bloqueDe, celdaEn, verificarQueAcompana } from './bloque';
import { celdasDe } from './celda';
import { Derramada } from './derramada';
import { type CeldaDerramada, enSuCelda } from './en-su-celda';
import { valorInvalido } from './rechazo';

/**
 * A function of a row over the rows of a block: a column as high as it. What goes with each row is a column of the same
 * height, or one cell that serves all.
 */
export function renglonPorRenglon(
  renglones: Argumento,
  acompanantes: readonly Argumento[],
  calcular: (renglon: readonly unknown[], acompanantes: readonly unknown[]) => string | number | boolean,
): Derramada {
  const bloque = bloqueDe(renglones);
  const otros = acompanantes.map(bloqueDe);
  for (const otro of otros) verificarQueAcompana(otro, bloque, 1);
  return new Derramada(filasDe());

  function* filasDe(): Generator<CeldaDerramada[]> {
    for (const [i, renglon] of bloque.filas.entries()) {
      const suyos = otros.map((otro) => celdaEn(otro, i, 0));
      const capturadas = () => [
        ...renglon,
        ...suyos.filter((_, k) => otros[k]?.filas.length === bloque.filas.length),
      ];
      yield [enSuCelda(capturadas, () => calcular(renglon, suyos))];
    }
  }
}

/** Refuses rows that do not have a cell for each of the weights: none of them could be answered. */
export function verificarAncho(renglones: Argumento, pesos: Argumento): void {
  verificarPresente(pesos);
  const [ancho, esperado] = [bloqueDe(renglones).ancho, celdasDe(pesos.celda).length];
  if (ancho === esperado) return;
  throw valorInvalido(
    `${renglones.nombre}: cada renglón tiene ${ancho} y ${pesos.nombre} tiene ${esperado}; seleccione los mismos, un renglón por alumno`,
    renglones.fundamento,
  );
}
