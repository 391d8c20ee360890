import { expect, test } from '@jest/globals';
import { resultadoEnJson } from '../../../shared/norma/resultado-en-json';
import { decimal } from '../../../shared/nucleo/decimal';

test('exact numbers are written as golden cases write them, however deep', () => {
  const resultado = { valor: decimal('8.90'), lista: [decimal('1/3'), null, 'na'], cuantos: 2 };
  expect(resultadoEnJson(resultado)).toEqual({ valor: '8.9', lista: ['1/3', null, 'na'], cuantos: 2 });
});
