import type ExcelJS from 'exceljs';
import { type Contenido, leerEntrada } from './entrada-de-celda';
import { serieDe } from './fecha-de-excel';

export type ValorDeCelda = string | number | boolean;

export const formatoDe = (celda: ExcelJS.Cell): string => celda.numFmt || 'General';

/** What Excel's `values` says of a cell: empty is "", a date its serial number, an error its text. */
export function valorDe(celda: ExcelJS.Cell): ValorDeCelda {
  // The value that exceljs gives of a formula leaves out a result that is 0, FALSE or an empty text.
  return celda.formula ? deFormula(celda.result) : plano(celda.value);
}

/** A formula that nobody has calculated shows zero. */
const deFormula = (resultado: ExcelJS.CellValue): ValorDeCelda =>
  resultado === undefined ? 0 : plano(resultado);

function plano(valor: ExcelJS.CellValue): ValorDeCelda {
  if (valor === null || valor === undefined) return '';
  if (valor instanceof Date) return serieDe(valor);
  if (typeof valor !== 'object') return valor;
  if ('error' in valor) return valor.error;
  if ('richText' in valor) return valor.richText.map(({ text }) => text).join('');
  if ('text' in valor) return valor.text;
  return '';
}

/** What Excel's `formulas` says: the formula where there is one, otherwise the value. */
export function formulaDe(celda: ExcelJS.Cell): ValorDeCelda {
  return celda.formula ? `=${celda.formula}` : valorDe(celda);
}

export function tipoDe(celda: ExcelJS.Cell): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  const valor = celda.formula ? celda.result : celda.value;
  if (valor !== null && typeof valor === 'object' && 'error' in valor) return 'Error';
  const simple = valorDe(celda);
  if (simple === '') return 'Empty';
  if (typeof simple === 'number') return 'Double';
  return typeof simple === 'boolean' ? 'Boolean' : 'String';
}

/** Assigns to a cell what came over the bridge; null leaves it as it is. */
export function escribirCelda(celda: ExcelJS.Cell, valor: unknown): void {
  if (valor === null) return;
  const contenido = leerEntrada(valor, formatoDe(celda));
  celda.value = comoCeldaDeExceljs(contenido);
  if (contenido.tipo === 'numero' && contenido.formato && formatoDe(celda) === 'General') {
    celda.numFmt = contenido.formato;
  }
}

function comoCeldaDeExceljs(contenido: Contenido): ExcelJS.CellValue {
  switch (contenido.tipo) {
    case 'vacio':
      return null;
    case 'formula':
      return { formula: contenido.formula, date1904: false };
    case 'error':
      return { error: errorDeExceljs(contenido.valor) };
    default:
      return contenido.valor;
  }
}

function errorDeExceljs(texto: string): ExcelJS.CellErrorValue['error'] {
  const conocidos = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
  return conocidos.find((error) => error === texto) ?? '#VALUE!';
}
