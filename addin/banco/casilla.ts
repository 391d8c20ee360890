import { letras } from './anfitrion/area';

/** A place of the sheet, from 1. */
export interface Casilla {
  readonly fila: number;
  readonly columna: number;
}

/** "B7". */
export const nombreDe = ({ fila, columna }: Casilla): string => `${letras(columna)}${fila}`;
