import { type Celda } from './hoja-cruda';

const SIN_ANCHO = /\p{Cf}+/gu;
const ESPACIOS = /[\p{Cc}\p{Z}]+/gu;
/** Most cells: visible Latin letters with single spaces between words. */
const YA_LIMPIO = /^(?:[!-~À-ÿ]+(?: [!-~À-ÿ]+)*)?$/;

/** Text without invisible characters, with its accents composed, so that equal texts compare equal. */
export function limpiar(texto: string): string {
  if (YA_LIMPIO.test(texto)) return texto;
  return texto.normalize('NFC').replace(SIN_ANCHO, '').replace(ESPACIOS, ' ').trim();
}

/** What a reader sees in the cell; empty when there is nothing to see. */
export function textoDeCelda(celda: Celda | undefined): string {
  if (typeof celda === 'string') return limpiar(celda);
  if (celda === null || celda === undefined) return '';
  if (typeof celda === 'number') return String(celda);
  if (typeof celda === 'boolean') return celda ? 'VERDADERO' : 'FALSO';
  if ('fecha' in celda) return celda.fecha;
  if ('error' in celda) return celda.error;
  return textoDeCelda(celda.valor);
}

/** A cell as a remark quotes it; null when there is nothing to quote. */
export function valorVisto(celda: Celda | undefined): string | null {
  const texto = textoDeCelda(celda);
  return texto === '' ? null : texto;
}

/** A row is a row when some cell of it holds something; spaces are not something, an error is. */
export function tieneContenido(fila: readonly Celda[]): boolean {
  return fila.some(
    (celda) => celda !== null && celda !== '' && (typeof celda !== 'string' || celda.trim() !== ''),
  );
}
