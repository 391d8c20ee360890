import type ExcelJS from 'exceljs';
import { tipoDe, valorDe } from './anfitrion/celda';
import { type AlMargen } from './calculo/calculo';
import { ErrorDeFormula } from './calculo/dato';

/** What Excel says of an error of its own, which brings no message. */
const DE_EXCEL: Readonly<Record<string, string>> = {
  '#N/A': 'Falta un dato, o no se encontró lo que se busca.',
  '#VALUE!':
    'Algún dato que lee está en error, o no es de la clase que la fórmula pide: texto donde va un número, por ejemplo.',
  '#DIV/0!': 'Se divide entre cero o entre una celda vacía.',
  '#NUM!': 'El resultado no es un número que se pueda mostrar.',
  '#NULL!': 'Los rangos de la fórmula no tienen celdas en común.',
  '#NAME?':
    'Hay un nombre mal escrito: ni este libro ni SISEAC tienen una función o un rango que se llame así.',
  '#REF!': 'La celda que leía se eliminó: vuelva a escribir la fórmula o deshaga.',
};

/** Why a cell shows an error or no value at all, in words; null where there is nothing to say. */
export function motivoDeCelda(celda: ExcelJS.Cell | undefined, margen: AlMargen | null): string | null {
  if (margen && margen.nota !== null) return margen.nota;
  const codigo = errorDeCelda(celda, margen);
  return codigo === null ? null : (DE_EXCEL[codigo] ?? null);
}

/** The error that a cell shows, its own or spilled over it: "#VALUE!". */
export function errorDeCelda(celda: ExcelJS.Cell | undefined, margen: AlMargen | null): string | null {
  if (margen?.derramado instanceof ErrorDeFormula) return margen.derramado.codigo;
  return celda && (margen?.texto ?? null) === null && tipoDe(celda) === 'Error'
    ? String(valorDe(celda))
    : null;
}
