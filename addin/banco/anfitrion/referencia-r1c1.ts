import type ExcelJS from 'exceljs';
import { letras, numeroDeColumna } from './area';
import { type ValorDeCelda } from './celda';

/** Texts and structured references hold no cell addresses: they are left alone. */
const PARTES = /("[^"]*"|\[(?!-?\d+\])[^\]]*\]+)/;
const A1 = /(?<![A-Za-z0-9_.!])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(.])/g;
const R1C1 = /(?<![A-Za-z0-9_.])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![A-Za-z0-9_(.])/g;

const porPartes = (formula: string, traducir: (parte: string) => string): string =>
  formula
    .split(PARTES)
    .map((parte) => (/^["[]/.test(parte) ? parte : traducir(parte)))
    .join('');

/** A formula with its addresses relative to the cell, so that it can be carried to another row. */
export function enR1C1(valor: ValorDeCelda, celda: ExcelJS.Cell): ValorDeCelda {
  // A text that begins like a formula has no addresses.
  if (typeof valor !== 'string' || !celda.formula) return valor;
  const [fila, columna] = [Number(celda.row), Number(celda.col)];
  const eje = (fija: string, absoluta: number, aqui: number): string => {
    if (fija) return String(absoluta);
    return absoluta === aqui ? '' : `[${absoluta - aqui}]`;
  };
  return porPartes(valor, (parte) =>
    parte.replaceAll(
      A1,
      (_todo, fijaC: string, c: string, fijaF: string, f: string) =>
        `R${eje(fijaF, Number(f), fila)}C${eje(fijaC, numeroDeColumna(c), columna)}`,
    ),
  );
}

export function deR1C1(valor: unknown, celda: ExcelJS.Cell): unknown {
  if (typeof valor !== 'string' || !valor.startsWith('=')) return valor;
  const eje = (texto: string | undefined, aqui: number): [string, number] => {
    if (!texto) return ['', aqui];
    return texto.startsWith('[') ? ['', aqui + Number(texto.slice(1, -1))] : ['$', Number(texto)];
  };
  return porPartes(valor, (parte) =>
    parte.replaceAll(R1C1, (_todo, f: string | undefined, c: string | undefined) => {
      const [fijaF, fila] = eje(f, Number(celda.row));
      const [fijaC, columna] = eje(c, Number(celda.col));
      return `${fijaC}${letras(columna)}${fijaF}${fila}`;
    }),
  );
}
