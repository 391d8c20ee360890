import { type Celda } from '../../shared/importacion/hoja-cruda';
import { numeroConFormato } from '../../shared/importacion/numero-con-formato';

/** A cell as Excel hands it over: its value, its number format and the kind of value. */
export interface CeldaDeExcel {
  readonly valor: unknown;
  readonly formato: unknown;
  readonly tipo: unknown;
}

/** What an importer must see in a cell: dates as dates, and numbers whose format shows more as the text they show. */
export function celdaCruda({ valor, formato, tipo }: CeldaDeExcel): Celda {
  if (tipo === 'Error') return { error: typeof valor === 'string' ? valor : '#N/A' };
  if (valor === '' || valor === null || valor === undefined) return null;
  if (typeof valor === 'string' || typeof valor === 'boolean') return valor;
  if (typeof valor !== 'number') return null;
  return typeof formato === 'string' ? numeroConFormato(valor, formato) : valor;
}

/** The serial number under which Excel keeps a day. */
export const serieDeFecha = (fecha: string): number =>
  (Date.parse(fecha) - Date.parse('1899-12-30')) / 86_400_000;
