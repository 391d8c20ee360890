import { argumentoInvalido } from './error-de-excel';
import { numeroDeFecha } from './fecha-de-excel';

/** What ends up in a cell once Excel has read what was assigned to it. */
export type Contenido =
  | { readonly tipo: 'vacio' }
  | { readonly tipo: 'numero'; readonly valor: number; readonly formato?: string }
  | { readonly tipo: 'logico'; readonly valor: boolean }
  | { readonly tipo: 'texto'; readonly valor: string }
  | { readonly tipo: 'error'; readonly valor: string }
  | { readonly tipo: 'formula'; readonly formula: string };

const ERRORES = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);
const NUMERO = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
/** "3/4", "12-5", "853/12": Excel sees a day or a month in them. */
const COMO_FECHA = /^(\d{1,4})[/-](\d{1,4})(?:[/-](\d{1,4}))?$/;
const LARGO_MAXIMO = 32_767;

/**
 * Reads an assigned value as Excel does: as if it had been typed. In a cell of text format everything is text; in
 * any other, "=…" is a formula, "00123" the number 123, and "3/4" a date. This is what spreadsheets do to data, and
 * what the add-in must guard it from.
 */
export function leerEntrada(valor: unknown, formatoDeCelda: string): Contenido {
  if (typeof valor === 'number') {
    if (!Number.isFinite(valor)) throw argumentoInvalido(String(valor));
    return formatoDeCelda === '@' ? { tipo: 'texto', valor: String(valor) } : { tipo: 'numero', valor };
  }
  if (typeof valor === 'boolean') return { tipo: 'logico', valor };
  if (typeof valor !== 'string') throw argumentoInvalido(JSON.stringify(valor));
  if (valor.length > LARGO_MAXIMO) throw argumentoInvalido(`${valor.length} caracteres en una celda`);
  if (valor === '') return { tipo: 'vacio' };
  if (formatoDeCelda === '@') return { tipo: 'texto', valor };
  if (valor.startsWith("'")) return { tipo: 'texto', valor: valor.slice(1) };
  return leerTecleado(valor);
}

function leerTecleado(valor: string): Contenido {
  const texto = valor.trim();
  if (texto !== '' && NUMERO.test(texto) && /\d/.test(texto)) {
    return { tipo: 'numero', valor: Number(texto.replaceAll(',', '')) };
  }
  if (/^[+-]?\d+(\.\d+)?\s?%$/.test(texto)) {
    return { tipo: 'numero', valor: Number(texto.replace('%', '')) / 100, formato: '0%' };
  }
  if (/^[=+@-]./.test(valor)) return { tipo: 'formula', formula: formulaValida(valor) };
  const serie = numeroDeFecha(texto);
  if (serie !== null) return { tipo: 'numero', valor: serie, formato: 'dd/mm/yyyy' };
  const fecha = COMO_FECHA.exec(texto);
  if (fecha && fecha.slice(1).some((parte) => parte && Number(parte) <= 12)) {
    return { tipo: 'numero', valor: 46_000 + Number(fecha[1]), formato: 'd-mmm' };
  }
  if (/^(true|false|verdadero|falso)$/i.test(texto)) {
    return { tipo: 'logico', valor: /^(true|verdadero)$/i.test(texto) };
  }
  if (ERRORES.has(texto)) return { tipo: 'error', valor: texto };
  return { tipo: 'texto', valor };
}

/** Unbalanced parentheses or quotes are refused, as at the keyboard. */
function formulaValida(valor: string): string {
  const formula = valor.startsWith('=') ? valor.slice(1) : valor;
  const sinTextos = formula.replaceAll(/"[^"]*"/g, '');
  let abiertos = 0;
  for (const letra of sinTextos) {
    if (letra === '(') abiertos += 1;
    if (letra === ')') abiertos -= 1;
    if (abiertos < 0) throw argumentoInvalido(valor);
  }
  if (abiertos !== 0 || sinTextos.includes('"')) throw argumentoInvalido(valor);
  return formula;
}
