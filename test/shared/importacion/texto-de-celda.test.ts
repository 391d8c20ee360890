import { expect, test } from '@jest/globals';
import { direccionDeCelda } from '../../../shared/importacion/direccion-de-celda';
import { textoComparable } from '../../../shared/importacion/texto-comparable';
import { limpiar, textoDeCelda } from '../../../shared/importacion/texto-de-celda';

test.each([
  { crudo: 'ÁLVAREZ NÚÑEZ', limpio: 'ÁLVAREZ NÚÑEZ' },
  { crudo: '  dos\u00A0 espacios\t', limpio: 'dos espacios' },
  { crudo: 'PEN\u0303A', limpio: 'PEÑA' },
  { crudo: 'JU\u200BAN\uFEFF', limpio: 'JUAN' },
  { crudo: 'uno\r\ndos', limpio: 'uno dos' },
  { crudo: '\u202Egato', limpio: 'gato' },
  { crudo: '', limpio: '' },
])('"$crudo" is clean as "$limpio"', ({ crudo, limpio }) => {
  expect(limpiar(crudo)).toBe(limpio);
});

test('a long text is cleaned at once', () => {
  expect(limpiar(`${'a'.repeat(30_000)} \t`)).toHaveLength(30_000);
  expect(limpiar(`${'a '.repeat(15_000)}\t`)).toHaveLength(29_999);
});

test.each([
  { celda: null, texto: '' },
  { celda: 78.5, texto: '78.5' },
  { celda: true, texto: 'VERDADERO' },
  { celda: false, texto: 'FALSO' },
  { celda: { fecha: '2026-10-27' }, texto: '2026-10-27' },
  { celda: { error: '#N/A' }, texto: '#N/A' },
  { celda: { formula: 'A1', valor: ' x ' }, texto: 'x' },
])('$celda reads "$texto"', ({ celda, texto }) => {
  expect(textoDeCelda(celda)).toBe(texto);
});

test.each([
  { fila: 0, columna: 0, direccion: 'A1' },
  { fila: 8, columna: 25, direccion: 'Z9' },
  { fila: 8, columna: 26, direccion: 'AA9' },
  { fila: 1_048_575, columna: 16_383, direccion: 'XFD1048576' },
])('$direccion', ({ fila, columna, direccion }) => {
  expect(direccionDeCelda(fila, columna)).toBe(direccion);
});

test('labels compare without case, accents or punctuation', () => {
  expect(textoComparable(' ÚLTIMA  asistencia: ')).toBe('ultima asistencia');
  expect(textoComparable('R.A.')).toBe('r a');
});
