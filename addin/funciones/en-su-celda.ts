import { esBlanco } from './celda';

/** What a cell of a spilled block holds. Excel shows an error that is a value in its own cell, message included. */
export type CeldaDerramada = string | number | boolean | CustomFunctions.Error;

/**
 * What the single function says of one row of a block. Its refusal stays in the cell of that row, so that the others
 * are answered; a row where nothing was captured is left empty instead of asking for what is missing.
 */
export function enSuCelda(
  capturadas: () => readonly unknown[],
  calcular: () => string | number | boolean,
): CeldaDerramada {
  try {
    return calcular();
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    const falta = error.code === CustomFunctions.ErrorCode.notAvailable;
    return falta && capturadas().every(esBlanco) ? '' : error;
  }
}
