import { type Dato, esError, primera, textoDe, type Matriz } from './dato';
import { comparar } from './operar';

const CON_OPERADOR = /^(<>|>=|<=|=|<|>)?(.*)$/s;

/** What COUNTIF asks of each cell: a number, a comparison, or a text where ? and * stand for any characters. */
export function criterioDe(matriz: Matriz): (celda: Dato) => boolean {
  const pedido = primera(matriz);
  if (esError(pedido)) return () => false;
  const [, operador = '=', resto = ''] = CON_OPERADOR.exec(textoDe(pedido)) ?? [];
  const numero = resto.trim() === '' ? NaN : Number(resto);
  if (!Number.isNaN(numero)) {
    return (celda) =>
      typeof celda === 'number' ? cumple(operador, comparar(celda, numero)) : operador === '<>';
  }
  if (resto === '') return (celda) => (celda === null || celda === '') === (operador !== '<>');
  const patron = comoPatron(resto);
  if (operador === '=') return (celda) => typeof celda === 'string' && patron.test(celda);
  if (operador === '<>') return (celda) => !(typeof celda === 'string' && patron.test(celda));
  return (celda) => typeof celda === 'string' && cumple(operador, comparar(celda, resto));
}

function cumple(operador: string, orden: number): boolean {
  if (operador === '=') return orden === 0;
  if (operador === '<>') return orden !== 0;
  if (orden === 0) return operador.endsWith('=');
  return operador.startsWith('<') === orden < 0;
}

const comoPatron = (texto: string): RegExp =>
  new RegExp(
    `^${texto
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'isu',
  );
