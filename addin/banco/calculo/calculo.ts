import type ExcelJS from 'exceljs';
import { letras } from '../anfitrion/area';
import { type Lugar } from '../anfitrion/area-referida';
import { valorDe } from '../anfitrion/celda';
import { type HojaDelLibro } from '../anfitrion/hoja-del-libro';
import { type LibroDeExcel } from '../anfitrion/libro-de-excel';
import { type Dato, ErrorDeFormula, esError, type Matriz, primera, SinCalcular, unica } from './dato';
import { evaluar } from './evaluar';
import { type Expresion } from './expresion';
import { leerFormula } from './leer-formula';
import { type Llamadas } from './llamadas';

/** What the grid says of a cell beyond what the workbook holds. */
export interface AlMargen {
  /** What another cell's formula spills here. */
  readonly derramado: Dato;
  /** In place of a value: the formula itself, where it is not calculated. */
  readonly texto: string | null;
  /** Why it shows what it shows. */
  readonly nota: string | null;
}

export const NO_SE_CALCULA = 'El banco no calcula esta fórmula: en Excel sí tiene valor.';
const ESPERANDO = 'Se calcula cuando el panel de al lado termina de abrirse.';
const SIN_LUGAR = 'El resultado no cabe: vacíe las celdas de abajo y de la derecha.';
/** A formula may read what another spills, which is known once that one has been calculated. */
const VUELTAS = 6;

interface Formula {
  readonly hoja: HojaDelLibro;
  readonly celda: ExcelJS.Cell;
}

/**
 * Calculates the formulas of a workbook as far as the small grammar of this add-in goes, and keeps their results where a
 * workbook keeps them. What spills stays out of the workbook: in a file it would stand in the way of the formula.
 */
export class Calculo {
  private readonly expresiones = new Map<string, Expresion | null>();
  private alMargen = new Map<string, AlMargen>();
  private readonly anteriores = new WeakMap<
    ExcelJS.Cell,
    { readonly formula: string; readonly matriz: Matriz }
  >();
  private pedido = false;

  constructor(
    private readonly libro: LibroDeExcel,
    private readonly llamadas: Pick<Llamadas, 'llamar' | 'olvidarLasDemas'>,
    private readonly alCalcular: () => void,
  ) {}

  /** Once for all that happens in the same turn of the page. */
  pedir(): void {
    if (this.pedido) return;
    this.pedido = true;
    setTimeout(() => {
      this.pedido = false;
      this.calcular();
    }, 0);
  }

  calcular(): void {
    const formulas = this.formulas();
    for (let vuelta = 0; vuelta < VUELTAS && this.darVuelta(formulas); vuelta += 1);
    this.llamadas.olvidarLasDemas();
    this.alCalcular();
  }

  enCelda(hoja: HojaDelLibro, fila: number, columna: number): AlMargen | null {
    return this.alMargen.get(lugarDe(hoja, fila, columna)) ?? null;
  }

  private formulas(): Formula[] {
    const formulas: Formula[] = [];
    for (const hoja of this.libro.hojas) {
      hoja.exceljs.eachRow((fila) =>
        fila.eachCell((celda) => {
          if (celda.formula) formulas.push({ hoja, celda });
        }),
      );
    }
    return formulas;
  }

  /** Answers whether anything spills otherwise than before, so that who reads it must look again. */
  private darVuelta(formulas: readonly Formula[]): boolean {
    const dadas = new Map<ExcelJS.Cell, Matriz>();
    const datoEn = (hoja: HojaDelLibro, fila: number, columna: number): Dato => {
      const celda = hoja.exceljs.findCell(fila, columna);
      if (celda?.formula) return primera(matrizDe({ hoja, celda }));
      const valor = celda ? datoDe(celda) : null;
      return valor ?? this.enCelda(hoja, fila, columna)?.derramado ?? null;
    };
    const matrizDe = ({ hoja, celda }: Formula): Matriz => {
      const conocida = dadas.get(celda);
      if (conocida) return conocida;
      // What reads itself is 0, as in Excel.
      dadas.set(celda, unica(0));
      const expresion = this.expresionDe(celda.formula);
      const lugar = { hoja, fila: Number(celda.row), columna: Number(celda.col) };
      const llamar = this.llamadas.llamar.bind(this.llamadas);
      const matriz = expresion
        ? enSuLugar(lugar, evaluar(expresion, lugar, { libro: this.libro, datoEn, llamar }))
        : unica(
            celda.formula.includes('#REF!')
              ? new ErrorDeFormula('#REF!')
              : new SinCalcular('fuera-de-la-gramatica'),
          );
      dadas.set(celda, matriz);
      return matriz;
    };
    const antes = this.alMargen;
    const despues = new Map<string, AlMargen>();
    for (const formula of formulas) this.poner(formula, matrizDe(formula), despues);
    this.alMargen = despues;
    return derramesDe(antes) !== derramesDe(despues);
  }

  private expresionDe(formula: string): Expresion | null {
    const conocida = this.expresiones.get(formula);
    if (conocida !== undefined) return conocida;
    const leida = leerFormula(formula);
    this.expresiones.set(formula, leida);
    return leida;
  }

  private poner({ hoja, celda }: Formula, dada: Matriz, despues: Map<string, AlMargen>): void {
    const [fila, columna] = [Number(celda.row), Number(celda.col)];
    const matriz = enSuLugar({ hoja, fila, columna }, this.mientrasLlega(celda, dada));
    const dato = primera(matriz);
    const anotar = (i: number, j: number, nuevo: Partial<AlMargen>): void => {
      despues.set(lugarDe(hoja, fila + i, columna + j), {
        derramado: null,
        texto: null,
        nota: null,
        ...nuevo,
      });
    };
    if (dato instanceof SinCalcular) {
      if (dato.motivo === 'esperando') {
        anotar(0, 0, { texto: '…', nota: ESPERANDO });
        return;
      }
      celda.value = { formula: celda.formula, date1904: false };
      anotar(0, 0, { texto: `=${celda.formula}`, nota: NO_SE_CALCULA });
      return;
    }
    const result = resultadoDe(dato);
    celda.value = { formula: celda.formula, date1904: false, ...(result !== undefined && { result }) };
    anotar(0, 0, { nota: notaDe(dato) });
    for (const { i, j, dato: derramado } of celdasDe(matriz)) {
      anotar(i, j, { derramado: derramado ?? 0, nota: notaDe(derramado) });
    }
  }

  /** A formula whose function has not answered again shows what it said before. */
  private mientrasLlega(celda: ExcelJS.Cell, matriz: Matriz): Matriz {
    const dato = primera(matriz);
    const anterior = this.anteriores.get(celda);
    if (dato instanceof SinCalcular && dato.motivo === 'esperando') {
      return anterior?.formula === celda.formula ? anterior.matriz : matriz;
    }
    this.anteriores.set(celda, { formula: celda.formula, matriz });
    return matriz;
  }
}

/** A block that finds something in its way is an error, and is one to whoever reads its first cell. */
const enSuLugar = ({ hoja, fila, columna }: Lugar, matriz: Matriz): Matriz =>
  celdasDe(matriz).every(({ i, j }) => esBlanca(hoja.exceljs.findCell(fila + i, columna + j)))
    ? matriz
    : unica(new ErrorDeFormula('#VALUE!', SIN_LUGAR));

/** All those of a block but the one that holds the formula. */
const celdasDe = (matriz: Matriz): { i: number; j: number; dato: Dato }[] =>
  matriz.flatMap((fila, i) => fila.flatMap((dato, j) => (i + j === 0 ? [] : [{ i, j, dato }])));

const notaDe = (dato: Dato): string | null =>
  dato instanceof ErrorDeFormula && dato.mensaje !== '' ? dato.mensaje : null;

const lugarDe = ({ id }: HojaDelLibro, fila: number, columna: number): string =>
  `${id}!${letras(columna)}${fila}`;

const esBlanca = (celda: ExcelJS.Cell | undefined): boolean =>
  !celda || (!celda.formula && valorDe(celda) === '');

function datoDe(celda: ExcelJS.Cell): Dato {
  const { value } = celda;
  if (value !== null && typeof value === 'object' && 'error' in value) return new ErrorDeFormula(value.error);
  const valor = valorDe(celda);
  return valor === '' && (value === null || value === undefined) ? null : valor;
}

/** A formula that gives a blank cell shows 0. */
function resultadoDe(dato: Exclude<Dato, SinCalcular>): ExcelJS.CellFormulaValue['result'] {
  if (dato === null) return 0;
  return esError(dato) ? { error: dato.codigo } : dato;
}

const derramesDe = (alMargen: ReadonlyMap<string, AlMargen>): string =>
  JSON.stringify([...alMargen].map(([lugar, { derramado }]) => [lugar, derramado]));
