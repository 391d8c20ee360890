import { type Argumento } from './argumento';
import { bloqueDe, celdaEn, verificarQueAcompana } from './bloque';
import { Derramada } from './derramada';
import { type CeldaDerramada, enSuCelda } from './en-su-celda';

/**
 * A function of single cells over blocks: the answer has the shape of the first. The others have it too, or are one row,
 * one column or one cell that serves all. Only what is captured for each place says whether anything was.
 */
export function celdaPorCelda(
  primero: Argumento,
  otros: readonly Argumento[],
  calcular: (celdas: readonly unknown[]) => string | number | boolean,
): Derramada {
  const forma = bloqueDe(primero);
  const bloques = [forma, ...otros.map(bloqueDe)];
  for (const bloque of bloques) verificarQueAcompana(bloque, forma);
  const propios = bloques.map(
    ({ filas, ancho }) => filas.length === forma.filas.length && ancho === forma.ancho,
  );
  return new Derramada(filasDe());

  function* filasDe(): Generator<CeldaDerramada[]> {
    for (const [i, fila] of forma.filas.entries()) {
      yield fila.map((_, j) => {
        const celdas = bloques.map((bloque) => celdaEn(bloque, i, j));
        return enSuCelda(
          () => celdas.filter((_celda, k) => propios[k]),
          () => calcular(celdas),
        );
      });
    }
  }
}
