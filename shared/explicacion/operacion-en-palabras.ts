import { enumerar } from '../riesgo/en-palabras';
import { type Operacion, type Operando, type Paso } from './paso';
import { leerBooleano } from './texto-exacto';

type Escritura = (operandos: readonly Operando[]) => string;

const entre =
  (signo: string, sinNada = 'nada'): Escritura =>
  (operandos) =>
    operandos.length === 0 ? sinNada : operandos.map(({ valor }) => valor).join(` ${signo} `);

const valores: Escritura = (operandos) => enumerar(operandos.map(({ valor }) => valor));

const conNombre: Escritura = (operandos) =>
  operandos.map(({ nombre, valor }) => `${nombre}: ${valor === '' ? 'ninguno' : valor}`).join('; ');

const ESCRITURAS: Readonly<Record<Operacion, Escritura>> = {
  dato: valores,
  suma: entre('+', 'nada que sumar'),
  resta: entre('−'),
  producto: entre('×'),
  cociente: entre('÷'),
  'suma-de-productos': (operandos) =>
    operandos.length === 0
      ? 'nada que sumar'
      : operandos.map(({ valor }, i) => `${i === 0 ? '' : signoEnPares(i)}${valor}`).join(''),
  minimo: (operandos) => `el menor de ${valores(operandos)}`,
  maximo: (operandos) => `el mayor de ${valores(operandos)}`,
  cuenta: (operandos) => (operandos.length === 0 ? 'no hay ninguno' : `cuántos son: ${conNombre(operandos)}`),
  'dias-entre': ([desde, hasta]) => `del ${desde?.valor} al ${hasta?.valor}`,
  'al-menos': entre('≥'),
  'menor-que': entre('<'),
  'igual-a': entre('='),
  pertenece: ([buscado, ...lista]) => `${buscado?.valor} está en ${valores(lista)}`,
  'falta-dato': (operandos) => `falta alguno: ${conNombre(operandos)}`,
  todas: entre('y'),
  alguna: entre('o'),
  'peor-nivel': (operandos) => `el peor de: ${conNombre(operandos)}`,
  redondeo: ([valor, decimales]) =>
    `${valor?.valor} ${conCifras(decimales, 'al más cercano, .5 hacia arriba')}`,
  'redondeo-hacia-arriba': ([valor, decimales]) => `${valor?.valor} ${conCifras(decimales, 'hacia arriba')}`,
  elige: camino,
  regla: (operandos) => (operandos.length === 0 ? 'sin más datos' : conNombre(operandos)),
};

/** What a step does, as a person writes it: «0.7 × 8.5 + 0.3 × 9». */
export const operacionEnPalabras = ({ operacion, operandos }: Paso): string =>
  ESCRITURAS[operacion](operandos);

const signoEnPares = (lugar: number): string => (lugar % 2 === 1 ? ' × ' : ' + ');

function conCifras(decimales: Operando | undefined, hacia: string): string {
  const cuantos = decimales?.valor ?? '0';
  return `${hacia}, ${cuantos === '0' ? 'sin decimales' : `con ${cuantos} decimales`}`;
}

/** The questions in order, up to the one that decides. */
function camino(operandos: readonly Operando[]): string {
  const preguntas = operandos.filter((_, i) => i % 2 === 0 && i + 1 < operandos.length);
  const decide = preguntas.findIndex(({ valor }) => leerBooleano(valor) === true);
  return preguntas
    .slice(0, decide < 0 ? preguntas.length : decide + 1)
    .map(({ nombre, valor }) => `${nombre} ${leerBooleano(valor) ? 'sí' : 'no'}`)
    .join('; ');
}
