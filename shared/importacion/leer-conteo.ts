import { type Lectura } from './lectura';

const CONTEO = /^\d{1,4}(?:[.,]0+)?$/;

/** A count of sessions: a whole number, zero or more. */
export function leerConteo(texto: string): Lectura<number> {
  if (CONTEO.test(texto)) return { valor: Number.parseInt(texto, 10) };
  return {
    motivo: texto.startsWith('-') ? 'El conteo es negativo.' : 'No es un número entero.',
    remedio: 'Escriba cuántas fueron, con un número entero de 0 a 9999.',
  };
}
