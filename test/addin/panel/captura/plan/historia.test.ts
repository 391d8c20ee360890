import { expect, test } from '@jest/globals';
import { anotar, deshacer, empezarHistoria, rehacer } from '../../../../../addin/panel/captura/plan/historia';

const escrita = ['a', 'ab', 'abc'].reduce(
  (historia, texto) => anotar(historia, texto, 'nombre'),
  empezarHistoria(''),
);

test('the letters of one field are taken back together, and come again', () => {
  expect(deshacer(escrita).presente).toBe('');
  expect(rehacer(deshacer(escrita)).presente).toBe('abc');
});

test('another field, or the same one after taking back, is another change', () => {
  expect(deshacer(anotar(escrita, 'abcd', 'clave')).presente).toBe('abc');
  const otraVez = anotar(rehacer(deshacer(escrita)), 'abcx', 'nombre');
  expect(deshacer(otraVez).presente).toBe('abc');
});

test('what changes nothing is not kept, and a new change forgets what was taken back', () => {
  expect(anotar(escrita, 'abc', null)).toBe(escrita);
  expect(rehacer(anotar(deshacer(escrita), 'z', null)).presente).toBe('z');
});

test('there is nothing before the beginning, nor after the end', () => {
  expect(deshacer(empezarHistoria(1)).presente).toBe(1);
  expect(rehacer(escrita).presente).toBe('abc');
});
