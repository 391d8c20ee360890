import { type Columna } from '../../../../shared/captura/columna';
import { leerValor } from '../../../../shared/captura/leer-valor';
import { type Ilegible } from '../../../../shared/importacion/lectura';

/** What is being typed in a cell, and why it cannot be taken as it stands. */
export interface Edicion {
  readonly texto: string;
  readonly error: Ilegible | null;
  /** It was given for good and not taken: what is typed next begins anew. */
  readonly rechazada: boolean;
}

/** What may still become a value as it is typed: "8.", "N" on its way to NP, half a date. */
const A_MEDIAS: Readonly<Partial<Record<Columna['que'], RegExp>>> = {
  puntaje: /^(\d{1,2}[.,]|[nj])$/i,
  logro: /^\d{1,3}[.,]$/,
  'ultima-asistencia': /^[\d/-]{1,10}$/,
};

/** Marks at once what cannot become a value of the column, whatever is typed after it. */
export function edicionDe(columna: Columna, texto: string): Edicion {
  const lectura = leerValor(columna, texto);
  const puede = 'valor' in lectura || (A_MEDIAS[columna.que]?.test(texto.trim()) ?? false);
  return { texto, error: puede ? null : lectura, rechazada: false };
}

/** Where the editor goes on after a point: "8" becomes "8."; what is no whole number begins again. */
export const conPunto = (valor: string | null): string =>
  valor !== null && /^\d{1,3}$/.test(valor) ? `${valor}.` : '';

/** A value as it is read aloud. */
export function valorEnPalabras(valor: string | null): string {
  switch (valor) {
    case null:
      return 'sin dato';
    case 'NP':
      return 'NP, no se presentó';
    case 'JU':
      return 'JU, justificado';
    default:
      return valor;
  }
}
