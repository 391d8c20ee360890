import { type Operacion } from '../../shared/explicacion/paso';

/** How an operation is written around its operands: a word before them all, and a sign between each two. */
interface Escritura {
  readonly antes?: string;
  readonly entre: string;
  /** Where operands go in pairs, the sign within each; `entre` is then between pairs. */
  readonly enPar?: string;
  /** What leads to the result: a figure is equal to it, a question is answered by it. */
  readonly da: '=' | ':';
}

const SIGNOS: Readonly<Record<Operacion, Escritura>> = {
  dato: { entre: ',', da: '=' },
  suma: { entre: '+', da: '=' },
  resta: { entre: '−', da: '=' },
  producto: { entre: '×', da: '=' },
  cociente: { entre: '÷', da: '=' },
  'suma-de-productos': { entre: '+', enPar: '×', da: '=' },
  minimo: { antes: 'el menor de', entre: ',', da: '=' },
  maximo: { antes: 'el mayor de', entre: ',', da: '=' },
  cuenta: { antes: 'cuántos hay en', entre: ',', da: '=' },
  'dias-entre': { antes: 'días de', entre: 'a', da: '=' },
  'al-menos': { entre: '≥', da: ':' },
  'menor-que': { entre: '<', da: ':' },
  'igual-a': { entre: '=', da: ':' },
  pertenece: { entre: 'está entre', da: ':' },
  'falta-dato': { antes: 'falta', entre: ',', da: ':' },
  todas: { antes: 'se cumplen todas:', entre: 'y', da: ':' },
  alguna: { antes: 'se cumple alguna:', entre: 'o', da: ':' },
  'peor-nivel': { antes: 'el peor de', entre: ',', da: ':' },
  redondeo: { antes: 'redondeado', entre: 'a', da: '=' },
  'redondeo-hacia-arriba': { antes: 'hacia arriba', entre: 'a', da: '=' },
  elige: { antes: 'según', entre: ';', enPar: ':', da: ':' },
  regla: { antes: 'con', entre: ',', da: ':' },
};

export const operacionEnSignos = (operacion: Operacion): Pick<Escritura, 'antes' | 'da'> => SIGNOS[operacion];

/** What is written before the operand at `lugar`, which is not the first. */
export function signoAntesDe(operacion: Operacion, lugar: number): string {
  const { entre, enPar } = SIGNOS[operacion];
  return enPar !== undefined && lugar % 2 === 1 ? enPar : entre;
}
