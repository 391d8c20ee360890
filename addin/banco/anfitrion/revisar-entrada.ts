import { areaReferida, type Lugar } from './area-referida';
import { valorDe, type ValorDeCelda } from './celda';
import { type Contenido } from './entrada-de-celda';
import { numeroDeFecha } from './fecha-de-excel';
import { type HojaDelLibro } from './hoja-del-libro';
import { type LibroDeExcel } from './libro-de-excel';
import { type Comparacion, type Regla, type Validacion } from './validacion';
import { validacionEn } from './validaciones-de-hoja';

/** Whether what a cell already holds would pass its own validation. */
export function admiteLoQueDice(
  libro: LibroDeExcel,
  hoja: HojaDelLibro,
  fila: number,
  columna: number,
): boolean {
  const celda = hoja.exceljs.findCell(fila, columna);
  const valor = celda ? valorDe(celda) : '';
  return admite(libro, validacionEn(hoja, fila, columna), valor, { hoja, fila, columna });
}

/** What is compared of something typed: formulas are let through, for nothing is calculated here. */
export function valorTecleado(contenido: Contenido): ValorDeCelda | null {
  if (contenido.tipo === 'formula') return null;
  return contenido.tipo === 'vacio' ? '' : contenido.valor;
}

/** Whether a validation admits a value. Custom formulas are not calculated here: they admit everything. */
export function admite(
  libro: LibroDeExcel,
  { regla, ignorarBlancos }: Validacion,
  valor: ValorDeCelda,
  lugar: Lugar,
): boolean {
  if (!regla) return true;
  if (valor === '') return ignorarBlancos;
  if (regla.list) return enLista(libro, regla.list.source, valor, lugar);
  const comparar = (comparacion: Comparacion, comparado: number): boolean =>
    cumple(comparacion, comparado, (limite) => numeroDe(libro, limite, lugar));
  if (regla.textLength) return comparar(regla.textLength, String(valor).length);
  const numerica = reglaNumerica(regla);
  if (!numerica) return true;
  if (typeof valor !== 'number') return false;
  if (regla.wholeNumber && !Number.isInteger(valor)) return false;
  return comparar(numerica, valor);
}

const reglaNumerica = ({ wholeNumber, decimal, date, time }: Regla): Comparacion | undefined =>
  wholeNumber ?? decimal ?? date ?? time;

/** Written lists tell capitals apart; those that are a range do not. */
function enLista(libro: LibroDeExcel, fuente: string, valor: ValorDeCelda, lugar: Lugar): boolean {
  const texto = comoTexto(valor);
  if (!fuente.startsWith('=')) return fuente.split(',').some((opcion) => opcion.trim() === texto);
  const referencia = /^=\s*INDIRECT\(\s*"(.+)"\s*\)$/i.exec(fuente)?.[1] ?? fuente.slice(1);
  const referidas = areaReferida(libro, referencia, lugar);
  if (!referidas) return true;
  const { hoja, area } = referidas;
  for (let fila = area.fila1; fila <= area.fila2; fila += 1) {
    for (let columna = area.columna1; columna <= area.columna2; columna += 1) {
      const opcion = comoTexto(valorDe(hoja.exceljs.getCell(fila, columna)));
      if (opcion.toLowerCase() === texto.toLowerCase()) return true;
    }
  }
  return false;
}

const comoTexto = (valor: ValorDeCelda): string =>
  typeof valor === 'boolean' ? String(valor).toUpperCase() : String(valor);

/** Null when the bound is a formula that would have to be calculated. */
function numeroDe(libro: LibroDeExcel, limite: number | string, lugar: Lugar): number | null {
  if (typeof limite === 'number') return limite;
  const texto = limite.replace(/^=/, '').trim();
  const directo = texto === '' ? NaN : Number(texto);
  if (!Number.isNaN(directo)) return directo;
  const fecha = numeroDeFecha(texto);
  if (fecha !== null) return fecha;
  const referidas = areaReferida(libro, texto, lugar);
  const valor =
    referidas && valorDe(referidas.hoja.exceljs.getCell(referidas.area.fila1, referidas.area.columna1));
  return typeof valor === 'number' ? valor : null;
}

function cumple(
  { operator, formula1, formula2 }: Comparacion,
  valor: number,
  numero: (limite: number | string) => number | null,
): boolean {
  const a = numero(formula1);
  const b = formula2 === null || formula2 === undefined ? null : numero(formula2);
  if (a === null) return true;
  switch (operator) {
    case 'Between':
      return b === null || (valor >= a && valor <= b);
    case 'NotBetween':
      return b === null || valor < a || valor > b;
    case 'EqualTo':
      return valor === a;
    case 'NotEqualTo':
      return valor !== a;
    case 'GreaterThan':
      return valor > a;
    case 'LessThan':
      return valor < a;
    case 'GreaterThanOrEqualTo':
      return valor >= a;
    case 'LessThanOrEqualTo':
      return valor <= a;
  }
}
