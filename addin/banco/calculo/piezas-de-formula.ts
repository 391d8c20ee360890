import { OPERADORES, type Operador } from './operador';

export type Pieza =
  | { readonly que: 'numero'; readonly valor: number }
  | { readonly que: 'texto'; readonly valor: string }
  | { readonly que: 'funcion'; readonly nombre: string }
  | { readonly que: 'referencia'; readonly texto: string }
  | { readonly que: 'operador'; readonly operador: Operador }
  | { readonly que: 'signo'; readonly signo: '(' | ')' | '{' | '}' | ',' | ';' | ':' };

const CELDA = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const HOJA = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
/** A heading between brackets, where an apostrophe escapes what follows it. */
const CORCHETES = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\]'])*\])*\]`;
const REFERENCIA = new RegExp(
  `(?:${HOJA})?(?:${CELDA}(?::${CELDA})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(\\[])` +
    `|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*(?:${CORCHETES})?|${CORCHETES}`,
  'iuy',
);
const FUNCION = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/uy;
const NUMERO = /\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+/iy;
const TEXTO = /"((?:[^"]|"")*)"/y;
const SIGNO = /[(){},;:]/y;
const SIGNOS = ['(', ')', '{', '}', ',', ';', ':'] as const;

/** The words of a formula, without its equals sign; null when something is none of them. */
export function piezasDe(formula: string): Pieza[] | null {
  const piezas: Pieza[] = [];
  let lugar = 0;
  const leer = (patron: RegExp): RegExpExecArray | null => {
    patron.lastIndex = lugar;
    const hallado = patron.exec(formula);
    if (hallado) lugar = patron.lastIndex;
    return hallado;
  };
  while (leer(/\s*/y) && lugar < formula.length) {
    const pieza = siguiente(formula, lugar, leer);
    if (!pieza) return null;
    piezas.push(pieza);
  }
  return piezas;
}

function siguiente(
  formula: string,
  lugar: number,
  leer: (patron: RegExp) => RegExpExecArray | null,
): Pieza | null {
  const funcion = leer(FUNCION);
  if (funcion) return { que: 'funcion', nombre: (funcion[1] ?? '').toUpperCase() };
  const texto = leer(TEXTO);
  if (texto) return { que: 'texto', valor: (texto[1] ?? '').replaceAll('""', '"') };
  const referencia = leer(REFERENCIA);
  if (referencia) return { que: 'referencia', texto: referencia[0] };
  const numero = leer(NUMERO);
  if (numero) return { que: 'numero', valor: Number(numero[0]) };
  const operador = OPERADORES.find((uno) => formula.startsWith(uno, lugar));
  if (operador) {
    leer(/<>|>=|<=|./y);
    return { que: 'operador', operador };
  }
  const hallado = leer(SIGNO)?.[0];
  const signo = SIGNOS.find((uno) => uno === hallado);
  return signo ? { que: 'signo', signo } : null;
}
