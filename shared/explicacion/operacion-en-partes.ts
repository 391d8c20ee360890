import { type Operacion, type Operando, type Paso } from './paso';
import { leerBooleano, SIN_DATO } from './texto-exacto';

/** What an operation is written with, in order: words and signs, and the operands that they join. */
export type ParteDeOperacion =
  | { readonly signo: string }
  | {
      readonly operando: Operando;
      /** As it is shown: an answer is sí or no. */
      readonly valor: string;
      /** On one line, what goes between the name and the value; absent where the value is enough. */
      readonly trasNombre?: ': ' | ' ';
    };

type Escritura = (operandos: readonly Operando[]) => readonly ParteDeOperacion[];
type Termino = (operando: Operando) => ParteDeOperacion;

const signo = (texto: string): ParteDeOperacion => ({ signo: texto });

/** The answer of a question is sí or no; anything else is as it is. */
function valorEnPalabras(valor: string): string {
  const respuesta = leerBooleano(valor);
  if (respuesta === null) return valor;
  return respuesta ? 'sí' : 'no';
}

const sinNombre: Termino = (operando) => ({ operando, valor: valorEnPalabras(operando.valor) });

const conNombre: Termino = (operando) => ({
  operando,
  valor: operando.valor === '' ? 'ninguno' : valorEnPalabras(operando.valor),
  trasNombre: ': ',
});

const comoRespuesta: Termino = (operando) => ({
  operando,
  valor: valorEnPalabras(operando.valor),
  trasNombre: ' ',
});

/** Operands with a sign between each two; what comes before the last one may be another. */
const unidos = (
  operandos: readonly Operando[],
  termino: Termino,
  separador: (lugar: number) => string,
): ParteDeOperacion[] =>
  operandos.flatMap((operando, i) =>
    i === 0 ? [termino(operando)] : [signo(separador(i)), termino(operando)],
  );

const entre =
  (texto: string, sinNada = 'nada'): Escritura =>
  (operandos) =>
    operandos.length === 0 ? [signo(sinNada)] : unidos(operandos, sinNombre, () => texto);

const valores: Escritura = (operandos) =>
  unidos(operandos, sinNombre, (lugar) => (lugar === operandos.length - 1 ? 'y' : ','));

const nombrados: Escritura = (operandos) => unidos(operandos, conNombre, () => ';');

/** Nothing is said of operands where there are none. */
const alguno = (operando: Operando | undefined): ParteDeOperacion[] =>
  operando ? [sinNombre(operando)] : [];

/** What is missing; where nothing is, what there is. */
function faltantes(operandos: readonly Operando[]): readonly ParteDeOperacion[] {
  const faltan = operandos.filter(({ valor }) => valor === SIN_DATO);
  if (faltan.length === 0) return [signo('no falta nada:'), ...nombrados(operandos)];
  return [signo(faltan.length === 1 ? 'falta' : 'faltan'), ...nombrados(faltan)];
}

const ESCRITURAS: Readonly<Record<Operacion, Escritura>> = {
  dato: valores,
  suma: entre('+', 'nada que sumar'),
  resta: entre('−'),
  producto: entre('×'),
  cociente: entre('÷'),
  'suma-de-productos': (operandos) =>
    operandos.length === 0
      ? [signo('nada que sumar')]
      : unidos(operandos, sinNombre, (lugar) => (lugar % 2 === 1 ? '×' : '+')),
  minimo: (operandos) => [signo('el menor de'), ...valores(operandos)],
  maximo: (operandos) => [signo('el mayor de'), ...valores(operandos)],
  cuenta: (operandos) =>
    operandos.length === 0 ? [signo('no hay ninguno')] : [signo('cuántos son:'), ...nombrados(operandos)],
  'dias-entre': ([desde, hasta]) => [signo('del'), ...alguno(desde), signo('al'), ...alguno(hasta)],
  'al-menos': entre('≥'),
  'menor-que': entre('<'),
  'igual-a': entre('='),
  pertenece: ([buscado, ...lista]) => [...alguno(buscado), signo('está en'), ...valores(lista)],
  'falta-dato': faltantes,
  todas: entre('y'),
  alguna: entre('o'),
  'peor-nivel': (operandos) => [signo('el peor de:'), ...nombrados(operandos)],
  redondeo: ([valor, decimales]) => [
    ...alguno(valor),
    signo(conCifras(decimales, 'al más cercano, .5 hacia arriba')),
  ],
  'redondeo-hacia-arriba': ([valor, decimales]) => [
    ...alguno(valor),
    signo(conCifras(decimales, 'hacia arriba')),
  ],
  elige: (operandos) => unidos(camino(operandos), comoRespuesta, () => ';'),
  regla: (operandos) => (operandos.length === 0 ? [signo('sin más datos')] : nombrados(operandos)),
};

/** How a step is written, the same in a cell, in the pane and in the portal: only the look is theirs. */
export const operacionEnPartes = ({
  operacion,
  operandos,
}: Pick<Paso, 'operacion' | 'operandos'>): readonly ParteDeOperacion[] => ESCRITURAS[operacion](operandos);

function conCifras(decimales: Operando | undefined, hacia: string): string {
  const cuantos = decimales?.valor ?? '0';
  return `${hacia}, ${cuantos === '0' ? 'sin decimales' : `con ${cuantos} decimales`}`;
}

/** The questions in order, up to the one that decides. */
function camino(operandos: readonly Operando[]): readonly Operando[] {
  const preguntas = operandos.filter((_, i) => i % 2 === 0 && i + 1 < operandos.length);
  const decide = preguntas.findIndex(({ valor }) => leerBooleano(valor) === true);
  return preguntas.slice(0, decide < 0 ? preguntas.length : decide + 1);
}
