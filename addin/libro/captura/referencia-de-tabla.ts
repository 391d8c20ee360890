import { nombreDeTabla, type TablaDeCaptura } from './tablas-de-captura';

/** Characters that a structured reference writes with an apostrophe before them. */
const ESPECIALES = /[[\]#'@]/g;

const enCorchetes = (titulo: string): string => `[${titulo.replace(ESPECIALES, "'$&")}]`;

/** A column of a table of the captura, or the columns from one heading to another, as a formula names them. */
export function referenciaDe(que: TablaDeCaptura, numero: number, desde: string, hasta = desde): string {
  const tabla = nombreDeTabla(que, numero);
  return desde === hasta
    ? `${tabla}${enCorchetes(desde)}`
    : `${tabla}[${enCorchetes(desde)}:${enCorchetes(hasta)}]`;
}

/** The cell of this row in a column of the formula's own table. */
export const enEsteRenglon = (que: TablaDeCaptura, numero: number, titulo: string): string =>
  `${nombreDeTabla(que, numero)}[[#This Row],${enCorchetes(titulo)}]`;
