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
  const notas = (fila: readonly Valor[]): boolean =>
    ajenas.some((lugar) => (fila[lugar] ?? '') !== '' && !esFormula(fila[lugar]));
  return {
    columnas: ajenas.map((lugar) => columnaAjena(anterior, lugar, procedencia)),
    perdidas: anterior.filas.filter((fila, i) => !conservadas.has(i) && notas(fila)).length,
  };
}

function columnaAjena(
  { filas, formatos }: Instantanea,
  lugar: number,
  procedencia: readonly (number | undefined)[],
): ColumnaDeDatos {
  const [formula] = new Set(filas.map((fila) => fila[lugar] ?? ''));
  const calculada = esFormula(formula) && filas.every((fila) => fila[lugar] === formula) ? formula : '';
  const formato = formatos[0]?.[lugar] ?? 'General';
  return {
    lugar,
    como: 'formulasR1C1',
    valores: procedencia.map((i) => (i === undefined ? calculada : (filas[i]?.[lugar] ?? ''))),
    formatos: procedencia.map((i) => (i === undefined ? formato : (formatos[i]?.[lugar] ?? formato))),
  };
}

const esFormula = (valor: Valor | undefined): valor is string =>
  typeof valor === 'string' && valor.startsWith('=');

const lugaresDe = (llave: readonly string[], titulos: readonly string[]): number[] =>
  llave.map((parte) => titulos.findIndex((titulo) => igualTitulo(titulo, parte)));

const llaveDe = (fila: readonly Valor[], lugares: readonly number[]): string =>
  JSON.stringify(lugares.map((lugar) => String(fila[lugar] ?? '')));
