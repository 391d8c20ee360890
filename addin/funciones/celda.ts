import { leerDecimalLlano } from '../../shared/nucleo/decimal';
import { Fraccion } from '../../shared/nucleo/fraccion';
import { verificarSinError } from './rechazo';

/** How JavaScript writes a number too small or too large for plain digits: "1.5e-7", "1e+21". */
const CON_EXPONENTE = /^([^e]+)e([+-]\d+)$/;

/** Excel sends an empty cell as null or "", and an omitted argument as undefined: all three are "sin dato". */
export const esBlanco = (celda: unknown): celda is null | undefined | '' =>
  celda === null || celda === undefined || celda === '';

/** The exact number in a cell, as `String(n)` writes it; null when the cell holds none. Text may hold one too. */
export function numeroExacto(celda: unknown): Fraccion | null {
  if (typeof celda !== 'number' && typeof celda !== 'string') return null;
  const texto = String(celda).trim();
  const llano = leerDecimalLlano(texto);
  if (llano || typeof celda === 'string') return llano;
  const [, mantisa = '', exponente = ''] = CON_EXPONENTE.exec(texto) ?? [];
  const valor = leerDecimalLlano(mantisa);
  if (!valor) return null;
  const potencia = Fraccion.de(10n ** BigInt(Math.abs(Number(exponente))));
  return exponente.startsWith('-') ? valor.entre(potencia) : valor.por(potencia);
}

/** The cells of a row, a column or a block, row by row. A single cell is a block of one. */
export function celdasDe(matriz: unknown): unknown[] {
  const celdas: unknown[] = [];
  juntar(matriz, celdas);
  return celdas;
}

/** Into one list: a list for each cell costs more than the arithmetic of a whole rubric. */
function juntar(matriz: unknown, celdas: unknown[]): void {
  if (Array.isArray(matriz)) for (const fila of matriz) juntar(fila, celdas);
  else celdas.push(matriz);
}

/** What a cell says, without the spaces around it; empty when it holds neither text nor a number. */
export function textoDe(celda: unknown): string {
  verificarSinError(celda);
  return typeof celda === 'string' || typeof celda === 'number' ? String(celda).trim() : '';
}

/** A cell as a message quotes it. */
export const comoSeVe = (celda: unknown): string => {
  if (typeof celda === 'boolean') return celda ? 'VERDADERO' : 'FALSO';
  return typeof celda === 'number' || typeof celda === 'string'
    ? `«${String(celda).slice(0, 40)}»`
    : 'algo que no es un dato';
};
