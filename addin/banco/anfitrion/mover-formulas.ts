import { type Corte, formulaMovida, movimientoDe } from './formula-movida';
import { type HojaDelLibro } from './hoja-del-libro';
import { type LibroDeExcel } from './libro-de-excel';
import { ReglaCondicional, ReglaPropia } from './regla-condicional';
import { type Regla, type Validacion } from './validacion';

/** Before cells of a sheet move: every formula of the workbook goes on naming the cells that it named. */
export function moverFormulas(libro: LibroDeExcel, movida: HojaDelLibro, corte: Corte): void {
  const mover = movimientoDe(corte);
  for (const hoja of libro.hojas) {
    const movido = (formula: string): string =>
      formulaMovida(formula, hoja.exceljs.name, movida.exceljs.name, mover);
    hoja.exceljs.eachRow((fila) =>
      fila.eachCell((celda) => {
        if (!celda.formula) return;
        const { formula, result } = celda;
        celda.value = { formula: movido(formula), result, date1904: false };
      }),
    );
    for (const uno of hoja.condicionales) uno.regla = condicionMovida(uno.regla, movido);
    for (const [i, una] of hoja.validaciones.entries()) {
      hoja.validaciones[i] = { ...una, validacion: validacionMovida(una.validacion, movido) };
    }
  }
}

type Movido = (formula: string) => string;

function condicionMovida(regla: unknown, movido: Movido): unknown {
  const propia = ReglaPropia.safeParse(regla);
  if (propia.success) return { ...propia.data, formula: movido(propia.data.formula) };
  const porValor = ReglaCondicional.safeParse(regla);
  return porValor.success ? { ...porValor.data, formula1: movido(porValor.data.formula1) } : regla;
}

const validacionMovida = (validacion: Validacion, movido: Movido): Validacion =>
  validacion.regla ? { ...validacion, regla: reglaMovida(validacion.regla, movido) } : validacion;

function reglaMovida(regla: Regla, movido: Movido): Regla {
  const { list, custom } = regla;
  if (list?.source.startsWith('=')) return { list: { ...list, source: movido(list.source) } };
  return custom ? { custom: { formula: movido(custom.formula) } } : regla;
}
