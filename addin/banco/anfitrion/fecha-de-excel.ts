const DIA_EN_MS = 86_400_000;
const EPOCA = Date.UTC(1899, 11, 30);
const DE_ATRAS = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:T.*)?$/;
const DE_FRENTE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;

export const serieDe = (fecha: Date): number => (fecha.getTime() - EPOCA) / DIA_EN_MS;

export const fechaDeSerie = (serie: number): Date => new Date(EPOCA + Math.round(serie * DIA_EN_MS));

/** The serial number of a whole date written as "2026-10-12" or "12/10/2026"; null for any other text. */
export function numeroDeFecha(texto: string): number | null {
  const [, a, m, d] = DE_ATRAS.exec(texto) ?? [];
  const [, d2, m2, a2] = DE_FRENTE.exec(texto) ?? [];
  const [ano, mes, dia] = [Number(a ?? a2), Number(m ?? m2), Number(d ?? d2)];
  const fecha = new Date(Date.UTC(ano, mes - 1, dia));
  const existe = fecha.getUTCMonth() === mes - 1 && fecha.getUTCDate() === dia;
  return existe ? serieDe(fecha) : null;
}
