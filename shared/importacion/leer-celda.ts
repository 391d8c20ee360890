import { type Celda } from './hoja-cruda';
import { type Ilegible, type Lector, type Lectura } from './lectura';

const SIN_VALOR: Ilegible = {
  motivo: 'La fórmula de la celda no tiene un valor guardado.',
  remedio: 'Abra el libro en Excel, guárdelo para que se calcule y vuelva a cargarlo.',
};

/** Reads a cell through what it shows. A formula counts as its saved value; an error cell is never a value. */
export function leerCelda<T>(celda: Celda | undefined, leer: Lector<T>): Lectura<T> {
  if (typeof celda === 'string') return leer(celda);
  if (celda === null || celda === undefined) return leer('');
  if (typeof celda === 'number') return leer(String(celda));
  if (typeof celda === 'boolean') return leer(celda ? 'VERDADERO' : 'FALSO');
  if ('fecha' in celda) return leer(celda.fecha);
  if ('error' in celda) {
    return {
      motivo: `La celda tiene el error ${celda.error}.`,
      remedio: 'Corrija la celda en el libro y vuelva a cargarlo.',
    };
  }
  return celda.valor === null ? SIN_VALOR : leerCelda(celda.valor, leer);
}

/** Nothing captured. An error or a formula without a value is not blank: something was there. */
export function estaVacia(celda: Celda | undefined): boolean {
  if (celda === null || celda === undefined || celda === '') return true;
  return typeof celda === 'string' && celda.trim() === '';
}
