import { comoDecimal, leerDecimal } from '../nucleo/decimal';
import { sumarDias } from '../nucleo/fecha';
import { CIEN } from '../nucleo/fraccion';

const ULTIMO_DIA = 2_958_465;

/**
 * A number as an importer must see it under its number format: a day is a date, 0.785 shown as 78.5 % is "78.5%" and
 * 12345 shown as 0000012345 is a key with its zeros. Otherwise the number itself: a negative one is no key.
 */
export function numeroConFormato(valor: number, formato: string): number | string | { fecha: string } {
  if (esFormatoDeFecha(formato))
    return valor >= 1 && valor <= ULTIMO_DIA ? { fecha: fechaDeSerie(valor) } : valor;
  const seccion = seccionDe(valor, formato);
  if (seccion.includes('%')) {
    const exacto = leerDecimal(String(valor));
    return exacto ? `${comoDecimal(exacto.por(CIEN))}%` : valor;
  }
  const esClave = /^0{2,}$/.test(seccion) && Number.isSafeInteger(valor) && valor >= 0;
  return esClave ? String(valor).padStart(seccion.length, '0') : valor;
}

/** Whether a number format shows a day. One that shows only the hour does not. */
export function esFormatoDeFecha(formato: string): boolean {
  const [positivos = ''] = quitarLiterales(formato).toLowerCase().split(';');
  return /[dy]/.test(positivos) && !/[0#?]/.test(positivos);
}

/** The day of a serial number of the 1900 system; the hour is dropped. */
export const fechaDeSerie = (serie: number): string => sumarDias('1899-12-30', Math.floor(serie));

/** A format says up to three ways: for positive numbers, for negative ones and for zero. */
function seccionDe(valor: number, formato: string): string {
  const [positivos = '', negativos, cero] = quitarLiterales(formato).split(';');
  if (valor < 0) return negativos ?? positivos;
  return valor === 0 ? (cero ?? positivos) : positivos;
}

/** Quoted and escaped letters, and what goes in brackets, are not codes. */
const quitarLiterales = (formato: string): string =>
  formato.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\][]*\]/g, '').replace(/^General$/i, '');
