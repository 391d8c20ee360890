import { type Fila } from './hoja';

/** In points: what a landscape letter page holds once the columns of Resumen are fitted to its width. */
const ALTO_DE_PAGINA = 625;
const ALTO_DE_FILA = 15;

/**
 * Rows after which a page ends, so that a section that fits on a page is not split. `inicio` opens the first page,
 * `repetidas` head the others.
 */
export function saltosDePagina(
  inicio: readonly Fila[],
  secciones: readonly { readonly filas: readonly Fila[] }[],
  repetidas: readonly Fila[],
): readonly number[] {
  const saltos: number[] = [];
  let escritas = inicio.length;
  let ocupado = altoDe(inicio);
  for (const { filas } of secciones) {
    const alto = altoDe(filas);
    if (ocupado + alto > ALTO_DE_PAGINA && altoDe(repetidas) + alto <= ALTO_DE_PAGINA) {
      saltos.push(escritas);
      ocupado = altoDe(repetidas);
    }
    escritas += filas.length;
    ocupado = (ocupado + alto) % ALTO_DE_PAGINA;
  }
  return saltos;
}

const altoDe = (filas: readonly Fila[]): number =>
  filas.reduce((suma, { alto = ALTO_DE_FILA }) => suma + alto, 0);
