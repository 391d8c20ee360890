import { type Valor } from '../tabla-por-escribir';
import { type CalificacionesDeAlumno } from './calificaciones-por-escribir';
import { conHojasAbiertas } from './con-hojas-abiertas';
import { leerTablas, type TablaLeida, type ValorLeido } from './tabla-leida';
import { lugarDeTitulo, MATRICULA, nombreDeTabla } from './tablas-de-captura';

/** Cells assigned with one sync. */
const CELDAS_POR_LOTE = 500;

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

/**
 * Official figures of the sheet Calificaciones that are not what they should be, by cell: altered, or not written yet.
 * Alumnos without a row, and columns that are gone, say nothing.
 */
export async function cifrasDistintas(
  contexto: Excel.RequestContext,
  numero: number,
  esperadas: readonly CalificacionesDeAlumno[],
): Promise<CifraDistinta[]> {
  const [tabla] = await leerTablas(contexto, numero, ['calificaciones']);
  if (!tabla) return [];
  const filas = filasPorMatricula(tabla);
  return esperadas.flatMap(({ matricula, valores }) => {
    const fila = filas.get(matricula);
    if (fila === undefined) return [];
    return [...valores].flatMap(([titulo, debe]): CifraDistinta[] => {
      const lugar = lugarDeTitulo(tabla, titulo);
      const dice = tabla.formulas[fila]?.[lugar] ?? '';
      if (lugar < 0 || dice === (debe ?? '')) return [];
      const celda = { fila: tabla.fila + 1 + fila, columna: tabla.columna + lugar };
      return [{ hoja: tabla.hoja, ...celda, matricula, titulo, dice, debe }];
    });
  });
}

function filasPorMatricula(tabla: TablaLeida): Map<string, number> {
  const lugar = lugarDeTitulo(tabla, MATRICULA);
  return new Map(tabla.valores.map((fila, i) => [String(fila[lugar] ?? ''), i]));
}

/** Writes the official figures that changed, and no other cell. Returns how many. */
export async function escribirCalificaciones(
  contexto: Excel.RequestContext,
  numero: number,
  calificaciones: readonly CalificacionesDeAlumno[],
): Promise<number> {
  const distintas = await cifrasDistintas(contexto, numero, calificaciones);
  const [primera] = distintas;
  if (!primera) return 0;
  await conHojasAbiertas(contexto, [primera.hoja], async () => {
    const hoja = contexto.workbook.worksheets.getItem(primera.hoja);
    for (let desde = 0; desde < distintas.length; desde += CELDAS_POR_LOTE) {
      contexto.application.suspendScreenUpdatingUntilNextSync();
      for (const { fila, columna, debe } of distintas.slice(desde, desde + CELDAS_POR_LOTE)) {
        const celda = hoja.getRangeByIndexes(fila, columna, 1, 1);
        // A formula typed over a figure gives way to the value, and what is blank is emptied.
        celda.values = [[debe ?? '']];
      }
      await contexto.sync();
    }
    const tabla = contexto.workbook.tables.getItem(nombreDeTabla('calificaciones', numero));
    // What each lacks takes as many lines as there are things.
    tabla.getDataBodyRange().format.autofitRows();
    await contexto.sync();
  });
  return distintas.length;
}
