import { type Celda } from '../../shared/importacion/hoja-cruda';
import { comoDecimal, leerDecimal } from '../../shared/nucleo/decimal';
import { sumarDias } from '../../shared/nucleo/fecha';
import { CIEN } from '../../shared/nucleo/fraccion';

/** A cell as Excel hands it over: its value, its number format and the kind of value. */
export interface CeldaDeExcel {
  readonly valor: unknown;
  readonly formato: unknown;
  readonly tipo: unknown;
}

const SOLO_CEROS = /^0{2,}$/;
const ULTIMO_DIA = 2_958_465;

/** What an importer must see in a cell: dates as dates, and numbers whose format shows more as the text they show. */
export function celdaCruda({ valor, formato, tipo }: CeldaDeExcel): Celda {
  if (tipo === 'Error') return { error: typeof valor === 'string' ? valor : '#N/A' };
  if (valor === '' || valor === null || valor === undefined) return null;
  if (typeof valor === 'string' || typeof valor === 'boolean') return valor;
  if (typeof valor !== 'number') return null;
  return typeof formato === 'string' ? numeroConFormato(valor, formato) : valor;
}

function numeroConFormato(valor: number, formato: string): Celda {
  if (SOLO_CEROS.test(formato)) return String(valor).padStart(formato.length, '0');
  if (esFormatoDeFecha(formato))
    return valor >= 1 && valor <= ULTIMO_DIA ? { fecha: fechaDeSerie(valor) } : valor;
  const sinLiterales = quitarLiterales(formato);
  const exacto = sinLiterales.includes('%') ? leerDecimal(String(valor)) : null;
  return exacto ? `${comoDecimal(exacto.por(CIEN))}%` : valor;
}

/** Whether a number format shows a day. One that shows only the hour does not. */
export function esFormatoDeFecha(formato: string): boolean {
  const [positivos = ''] = quitarLiterales(formato).toLowerCase().split(';');
  return /[dy]/.test(positivos) && !/[0#?]/.test(positivos);
}

/** Quoted and escaped letters, and what goes in brackets, are not codes. */
const quitarLiterales = (formato: string): string =>
  formato.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/^General$/i, '');

/** The day of a serial number of the 1900 system; the hour is dropped. */
export const fechaDeSerie = (serie: number): string => sumarDias('1899-12-30', Math.floor(serie));

/** The serial number under which Excel keeps a day. */
export const serieDeFecha = (fecha: string): number =>
  (Date.parse(fecha) - Date.parse('1899-12-30')) / 86_400_000;
