import { fallido, logrado, type Resultado } from '../cliente/resultado';
import { problemaDeExcel, SIN_EXCEL } from './problema-de-libro';

/** Whether this page is a pane of Excel: elsewhere office.js loads but brings no workbook. */
export const hayExcel = (): boolean => typeof Excel !== 'undefined';

/**
 * Works on the open workbook. This is the one place that catches what Excel refuses, and turns it into a problem that
 * says what to do; a mistake of our own is not caught.
 */
export async function enExcel<T>(
  trabajo: (contexto: Excel.RequestContext) => Promise<T>,
  opciones: Excel.RunOptions = {},
): Promise<Resultado<T>> {
  if (!hayExcel()) return fallido(SIN_EXCEL);
  try {
    return logrado(await Excel.run(opciones, trabajo));
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return fallido(problemaDeExcel(error.code, error.message));
    throw error;
  }
}
