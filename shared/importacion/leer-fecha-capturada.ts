import { Fecha, sumarDias } from '../nucleo/fecha';
import { type Lectura } from './lectura';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const DIA_PRIMERO = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/;
const SERIE = /^(\d{5})(?:\.\d+)?$/;

/** Day zero of the two ways in which workbooks count days; 1900 counts a 29 February that never was. */
const DIA_CERO = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;

/** A day as AAAA-MM-DD, dd/mm/aaaa or a workbook's day count. Never guesses a two-digit year or a month first. */
export function leerFechaCapturada(texto: string, base: 1900 | 1904): Lectura<Fecha> {
  const fecha = desdeTexto(texto, base);
  if (fecha !== null && fecha >= '2000-01-01' && fecha < '2100-01-01' && Fecha.safeParse(fecha).success) {
    return { valor: fecha };
  }
  return {
    motivo: 'No es una fecha que exista o no se entiende cómo está escrita.',
    remedio: 'Escríbala como AAAA-MM-DD o dd/mm/aaaa, por ejemplo 2026-10-27.',
  };
}

function desdeTexto(texto: string, base: 1900 | 1904): string | null {
  const [, anio, mes = '', dia = ''] = ISO.exec(texto) ?? [];
  if (anio !== undefined) return `${anio}-${mes.padStart(2, '0')}-${dia.padStart(2, '0')}`;
  const [, d, m = '', a = ''] = DIA_PRIMERO.exec(texto) ?? [];
  if (d !== undefined) return `${a}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const [, serie] = SERIE.exec(texto) ?? [];
  return serie === undefined ? null : sumarDias(DIA_CERO[base], Number(serie));
}
