import { comoDecimal, leerDecimal } from '../nucleo/decimal';
import { CIEN } from '../nucleo/fraccion';
import { type Lectura } from './lectura';

const CAPTURADO = /^([+-]?\d{1,12}(?:[.,]\d{1,20})?)\s*%?$/;

/**
 * A number of 0 to 100 as people write it: decimal point or comma, with or without a percent sign. Returns its
 * canonical decimal text, never a binary float. `que` names it in the message: "El logro", "El peso". What is out of
 * range is written again, unless `siExcede` says where else it is to be corrected.
 */
export function leerDecimalCapturado(
  texto: string,
  que: string,
  ejemplo: string,
  siExcede?: string,
): Lectura<string> {
  const remedio = `Escriba un número de 0 a 100, ${ejemplo}`;
  const [, cifras] = CAPTURADO.exec(texto) ?? [];
  const valor = cifras === undefined ? null : leerDecimal(cifras.replace(',', '.'));
  if (valor === null) {
    return { motivo: texto === '' ? `${que} está vacío.` : `${que} no es un número.`, remedio };
  }
  if (valor.signo() < 0 || valor.mayorQue(CIEN)) {
    return { motivo: `${que} está fuera de 0 a 100.`, remedio: siExcede ?? remedio };
  }
  return { valor: comoDecimal(valor) };
}
