import { type Fecha } from '../nucleo/fecha';

/** Days between saying that a periodo will be deleted and deleting it: a wrong date can still be mended. */
export const DIAS_DE_ANUNCIO = 15;

/** The same day so many months before, as "AAAA-MM": what is of an earlier month is older than that. */
export function mesDeHace(meses: number, hoy: Fecha): string {
  const [anio = 0, mes = 1] = hoy.split('-').map(Number);
  const total = anio * 12 + (mes - 1) - meses;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** Whether `anios` have gone by since `fin`; on the anniversary they have. */
export function hanPasado(anios: number, fin: Fecha, hoy: Fecha): boolean {
  const [anio = 0] = fin.split('-').map(Number);
  return `${String(anio + anios).padStart(4, '0')}${fin.slice(4)}` <= hoy;
}
