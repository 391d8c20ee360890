import { type Fecha } from './fecha';

const MESES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** "2026-10-09" is "9 de octubre de 2026": the one way in which a person reads a day, wherever it is written. */
export function fechaLarga(fecha: Fecha): string {
  const [anio = '', mes = '', dia = ''] = fecha.split('-');
  return `${Number(dia)} de ${MESES[Number(mes) - 1] ?? mes} de ${anio}`;
}
