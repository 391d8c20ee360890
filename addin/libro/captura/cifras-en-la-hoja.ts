import { type Valor } from '../tabla-por-escribir';
import { type CalificacionesDeAlumno } from './calificaciones-por-escribir';
import { leerTablas, type TablaLeida, type ValorLeido } from './tabla-leida';
import { lugarDeTitulo, MATRICULA } from './tablas-de-captura';

/** An official figure that does not say what follows from the captura. `celda` counts from zero in its sheet. */
export interface CifraDistinta {
  readonly hoja: string;
  readonly fila: number;
  readonly columna: number;
  readonly matricula: string;
  readonly titulo: string;
  readonly dice: ValorLeido;
  readonly debe: Valor;
}

/** The table of official figures; null where the workbook has none. */
export async function hojaDeCifras(
  contexto: Excel.RequestContext,
  numero: number,
): Promise<TablaLeida | null> {
  const [tabla] = await leerTablas(contexto, numero, ['calificaciones']);
  return tabla ?? null;
}

/**
 * Official figures that are not what they should be, by cell: altered, left behind by the captura, or not written yet.
 * Alumnos without a row, and columns that are gone, have no cell to be told by.
 */
export function cifrasDistintas(
  tabla: TablaLeida,
  esperadas: readonly CalificacionesDeAlumno[],
): CifraDistinta[] {
  const filas = filasPorMatricula(tabla);
  return esperadas.flatMap(({ matricula, valores }) =>
    (filas.get(matricula) ?? []).flatMap((fila) =>
      [...valores].flatMap(([titulo, debe]): CifraDistinta[] => {
        const lugar = lugarDeTitulo(tabla, titulo);
        const dice = tabla.formulas[fila]?.[lugar] ?? '';
        if (lugar < 0 || dice === (debe ?? '')) return [];
        const celda = { fila: tabla.fila + 1 + fila, columna: tabla.columna + lugar };
        return [{ hoja: tabla.hoja, ...celda, matricula, titulo, dice, debe }];
      }),
    ),
  );
}

/** The rows of each matrícula, from zero: more than one where somebody copied a row. */
export function filasPorMatricula(tabla: TablaLeida): Map<string, number[]> {
  const lugar = lugarDeTitulo(tabla, MATRICULA);
  const filas = new Map<string, number[]>();
  for (const [i, fila] of tabla.valores.entries()) {
    const matricula = String(fila[lugar] ?? '');
    filas.set(matricula, [...(filas.get(matricula) ?? []), i]);
  }
  return filas;
}
