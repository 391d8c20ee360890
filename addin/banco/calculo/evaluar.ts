import { type Area, alto, ancho, enComun, seCruzan, union } from '../anfitrion/area';
import { areaReferida, type Lugar } from '../anfitrion/area-referida';
import { type Celdas } from '../anfitrion/celdas-de-hoja';
import { type HojaDelLibro } from '../anfitrion/hoja-del-libro';
import { type LibroDeExcel } from '../anfitrion/libro-de-excel';
import { type Dato, ErrorDeFormula, type Matriz, numeroDe, primera, unica } from './dato';
import { type Expresion } from './expresion';
import { aplicar } from './funciones-de-excel';
import { celdaPorCelda, operar } from './operar';

/** What a formula needs from around it. */
export interface Entorno {
  readonly libro: LibroDeExcel;
  /** What a cell holds now, calculated if it has to be. */
  readonly datoEn: (hoja: HojaDelLibro, fila: number, columna: number) => Dato;
  /** What a function of the add-in answers, as far as it has. */
  readonly llamar: (nombre: string, argumentos: readonly Matriz[]) => Matriz;
}

/** What a formula gives at a place, as the block over which it spills. */
export function evaluar(expresion: Expresion, lugar: Lugar, entorno: Entorno): Matriz {
  const todos = (argumentos: readonly Expresion[]): Matriz[] =>
    argumentos.map((argumento) => evaluar(argumento, lugar, entorno));
  switch (expresion.que) {
    case 'constante':
      return unica(expresion.valor);
    case 'matriz':
      return expresion.filas;
    case 'operacion':
      return operar(
        expresion.operador,
        evaluar(expresion.una, lugar, entorno),
        evaluar(expresion.otra, lugar, entorno),
      );
    case 'siseac':
      return entorno.llamar(expresion.nombre, todos(expresion.argumentos));
    case 'funcion':
      return expresion.nombre === 'INDEX'
        ? porLugares(expresion.argumentos, lugar, entorno)
        : aplicar(expresion.nombre, todos(expresion.argumentos));
  }
  const celdas = celdasDe(expresion, lugar, entorno);
  return esCeldas(celdas) ? leidas(celdas, entorno) : unica(celdas);
}

/** The cells that an expression names. */
function celdasDe(expresion: Expresion, lugar: Lugar, entorno: Entorno): Celdas | Exclude<Dato, null> {
  switch (expresion.que) {
    case 'referencia':
      return areaReferida(entorno.libro, expresion.texto, lugar) ?? new ErrorDeFormula('#REF!');
    case 'tramo': {
      const desde = celdasDe(expresion.desde, lugar, entorno);
      const hasta = celdasDe(expresion.hasta, lugar, entorno);
      if (!esCeldas(desde)) return desde;
      if (!esCeldas(hasta)) return hasta;
      return desde.hoja === hasta.hoja
        ? { hoja: desde.hoja, area: union(desde.area, hasta.area) }
        : new ErrorDeFormula('#REF!');
    }
    case 'funcion':
      return expresion.nombre === 'INDEX'
        ? unLugar(expresion.argumentos, lugar, entorno)
        : new ErrorDeFormula('#VALUE!');
    default:
      return new ErrorDeFormula('#VALUE!');
  }
}

const esCeldas = (celdas: Celdas | Exclude<Dato, null>): celdas is Celdas =>
  typeof celdas === 'object' && 'area' in celdas;

/** INDEX as an end of a range, or inside another. */
function unLugar([donde, ...numeros]: readonly Expresion[], lugar: Lugar, entorno: Entorno) {
  const celdas = donde ? celdasDe(donde, lugar, entorno) : new ErrorDeFormula('#VALUE!');
  return porLugar(
    celdas,
    numeros.map((numero) => primera(evaluar(numero, lugar, entorno))),
  );
}

/** INDEX of as many places as its numbers say. */
function porLugares([donde, ...numeros]: readonly Expresion[], lugar: Lugar, entorno: Entorno): Matriz {
  const celdas = donde ? celdasDe(donde, lugar, entorno) : new ErrorDeFormula('#VALUE!');
  const pedidos = numeros.map((numero) => evaluar(numero, lugar, entorno));
  return celdaPorCelda(pedidos, (deUno) => {
    const una = porLugar(celdas, deUno);
    return esCeldas(una) ? primera(leidas(una, entorno)) : una;
  });
}

/** INDEX(cells, row, [column]): of a single row, the only number is its column. */
function porLugar(
  celdas: Celdas | Exclude<Dato, null>,
  numeros: readonly Dato[],
): Celdas | Exclude<Dato, null> {
  if (!esCeldas(celdas)) return celdas;
  const [uno, otro] = numeros.map(numeroDe);
  const enFila = alto(celdas.area) === 1 && otro === undefined;
  const [fila, columna] = enFila ? [1, uno] : [uno, otro ?? 1];
  if (typeof fila !== 'number') return fila ?? new ErrorDeFormula('#VALUE!');
  if (typeof columna !== 'number') return columna ?? new ErrorDeFormula('#VALUE!');
  if (fila < 1 || fila > alto(celdas.area) || columna < 1 || columna > ancho(celdas.area)) {
    return new ErrorDeFormula('#REF!');
  }
  const [f, c] = [celdas.area.fila1 + fila - 1, celdas.area.columna1 + columna - 1];
  return { hoja: celdas.hoja, area: { fila1: f, fila2: f, columna1: c, columna2: c } };
}

/** Whole columns are read as far as the sheet is used. */
function leidas({ hoja, area }: Celdas, { datoEn }: Entorno): Matriz {
  const { rowCount, columnCount } = hoja.exceljs;
  const usada: Area = {
    fila1: 1,
    columna1: 1,
    fila2: Math.max(1, rowCount),
    columna2: Math.max(1, columnCount),
  };
  const grande = alto(area) * ancho(area) > alto(usada) * ancho(usada);
  const { fila1, columna1, ...hasta } = grande && seCruzan(area, usada) ? enComun(area, usada) : area;
  return Array.from({ length: hasta.fila2 - fila1 + 1 }, (_fila, i) =>
    Array.from({ length: hasta.columna2 - columna1 + 1 }, (_columna, j) =>
      datoEn(hoja, fila1 + i, columna1 + j),
    ),
  );
}
