import { z } from 'zod';
import { type Fecha, PRIMER_DIA, ULTIMO_DIA } from './fecha';

/** A month of one year, "AAAA-MM". Compares as text. */
export const Mes = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Se esperaba un mes AAAA-MM.');
export type Mes = z.infer<typeof Mes>;

const MESES_POR_ANIO = 12;
const ULTIMO_ANIO = 9999;
const MESES_DE_TREINTA: readonly number[] = [4, 6, 9, 11];

/** From 1, January, to 12. */
export const mesDe = (fecha: Fecha): number => Number(fecha.slice(5, 7));

/**
 * The same day `meses` later (before, when negative); the last of the month when it has no such day, so that no month
 * is skipped. Within the calendar.
 */
export function sumarMeses(fecha: Fecha, meses: number): Fecha {
  const corridos = Number(fecha.slice(0, 4)) * MESES_POR_ANIO + mesDe(fecha) - 1 + meses;
  const anio = Math.floor(corridos / MESES_POR_ANIO);
  if (anio < 0) return PRIMER_DIA;
  if (anio > ULTIMO_ANIO) return ULTIMO_DIA;
  const mes = corridos - anio * MESES_POR_ANIO + 1;
  const dia = Math.min(Number(fecha.slice(8)), diasDelMes(anio, mes));
  return `${cifras(anio, 4)}-${cifras(mes, 2)}-${cifras(dia, 2)}`;
}

/** The same day and month `anios` later; February 29 becomes 28 when the year has none. */
export const sumarAnios = (fecha: Fecha, anios: number): Fecha => sumarMeses(fecha, anios * MESES_POR_ANIO);

/** A day of a month by its number; the last one when the month is shorter. */
export function diaDelMes(mes: Mes, dia: number): Fecha {
  const ultimo = diasDelMes(Number(mes.slice(0, 4)), Number(mes.slice(5)));
  return `${mes}-${cifras(Math.min(dia, ultimo), 2)}`;
}

function diasDelMes(anio: number, mes: number): number {
  if (mes === 2) return esBisiesto(anio) ? 29 : 28;
  return MESES_DE_TREINTA.includes(mes) ? 30 : 31;
}

const esBisiesto = (anio: number): boolean => anio % 4 === 0 && (anio % 100 !== 0 || anio % 400 === 0);

const cifras = (numero: number, cuantas: number): string => String(numero).padStart(cuantas, '0');
