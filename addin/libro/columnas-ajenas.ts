import { type ColumnaDeDatos } from './escribir-columnas';
import { type Instantanea } from './instantanea';
import { type TablaPorEscribir, type Valor } from './tabla-por-escribir';

export interface ColumnasAjenas {
  readonly columnas: readonly ColumnaDeDatos[];
  /** Rows with notes that are no longer in the report. */
  readonly perdidas: number;
}

/** Titles compare without case or outer spaces: retyping one does not make it another. */
export const igualTitulo = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * What the person added beside our columns, moved with its row: notes follow the row's key, and a column that holds
 * the same formula all along holds it in the new rows too.
 */
export function acomodarColumnasAjenas(
  { columnas, filas, llave }: TablaPorEscribir,
  anterior: Instantanea,
): ColumnasAjenas {
  const ajenas = anterior.titulos.flatMap((titulo, lugar) =>
    columnas.some((propia) => igualTitulo(propia.titulo, titulo)) ? [] : [lugar],
  );
  if (ajenas.length === 0) return { columnas: [], perdidas: 0 };

  const anteriorPorLlave = new Map<string, number>();
  const antes = lugaresDe(llave, anterior.titulos);
  for (const [i, fila] of anterior.filas.entries()) anteriorPorLlave.set(llaveDe(fila, antes), i);
  const ahora = lugaresDe(
    llave,
    columnas.map(({ titulo }) => titulo),
  );
  const procedencia = filas.map((fila) => anteriorPorLlave.get(llaveDe(fila, ahora)));
  const conservadas = new Set(procedencia);
  const notas = (fila: readonly Valor[], i: number): boolean =>
    ajenas.some((lugar) => (fila[lugar] ?? '') !== '' && !esFormula(anterior, i, lugar));
  return {
    columnas: ajenas.map((lugar) => columnaAjena(anterior, lugar, procedencia)),
    perdidas: anterior.filas.filter((fila, i) => !conservadas.has(i) && notas(fila, i)).length,
  };
}

function columnaAjena(
  anterior: Instantanea,
  lugar: number,
  procedencia: readonly (number | undefined)[],
): ColumnaDeDatos {
  const { entradas, formatos } = anterior;
  const primera = entradas[0]?.[lugar] ?? '';
  const calculada =
    esFormula(anterior, 0, lugar) && entradas.every((fila) => fila[lugar] === primera) ? primera : '';
  const formato = formatos[0]?.[lugar] ?? 'General';
  return {
    lugar,
    como: 'formulasR1C1',
    valores: procedencia.map((i) => (i === undefined ? calculada : (entradas[i]?.[lugar] ?? ''))),
    formatos: procedencia.map((i) => (i === undefined ? formato : (formatos[i]?.[lugar] ?? formato))),
  };
}

/** A formula shows something else than itself; a text, only what was typed. */
function esFormula({ filas, entradas }: Instantanea, fila: number, lugar: number): boolean {
  const entrada = entradas[fila]?.[lugar];
  return typeof entrada === 'string' && entrada.startsWith('=') && entrada !== filas[fila]?.[lugar];
}

const lugaresDe = (llave: readonly string[], titulos: readonly string[]): number[] =>
  llave.map((parte) => titulos.findIndex((titulo) => igualTitulo(titulo, parte)));

const llaveDe = (fila: readonly Valor[], lugares: readonly number[]): string =>
  JSON.stringify(lugares.map((lugar) => String(fila[lugar] ?? '')));
