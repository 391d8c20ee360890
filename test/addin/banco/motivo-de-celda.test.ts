import { expect, test } from '@jest/globals';
import { LibroDeExcel } from '../../../addin/banco/anfitrion/libro-de-excel';
import { type AlMargen } from '../../../addin/banco/calculo/calculo';
import { ErrorDeFormula } from '../../../addin/banco/calculo/dato';
import { errorDeCelda, motivoDeCelda } from '../../../addin/banco/motivo-de-celda';

const { activa } = new LibroDeExcel();
const celda = activa.exceljs.getCell('A1');
const NADA: AlMargen = { derramado: null, texto: null, nota: null };

test.each([
  {
    que: 'what its function said',
    valor: { formula: 'SISEAC.X()', result: { error: '#VALUE!' as const }, date1904: false },
    margen: { ...NADA, nota: 'Los pesos suman 1.1.' },
    error: '#VALUE!',
    motivo: /^Los pesos suman 1\.1\.$/,
  },
  {
    que: 'what Excel says of an error without a message',
    valor: { formula: '1/0', result: { error: '#DIV/0!' as const }, date1904: false },
    margen: NADA,
    error: '#DIV/0!',
    motivo: /entre cero/,
  },
  {
    que: 'the same of one that was typed',
    valor: { error: '#N/A' as const },
    margen: null,
    error: '#N/A',
    motivo: /Falta un dato/,
  },
  {
    que: 'the same of one that another formula spills over it',
    valor: null,
    margen: { ...NADA, derramado: new ErrorDeFormula('#NUM!') },
    error: '#NUM!',
    motivo: /no es un número/,
  },
  {
    que: 'why a formula is shown in place of its value, which is no error',
    valor: { formula: 'VLOOKUP(1,A1,1)', date1904: false },
    margen: { ...NADA, texto: '=VLOOKUP(1,A1,1)', nota: 'El banco no calcula esta fórmula.' },
    error: null,
    motivo: /no calcula/,
  },
])('a cell tells $que', ({ valor, margen, error, motivo }) => {
  celda.value = valor;
  expect(errorDeCelda(celda, margen)).toBe(error);
  expect(motivoDeCelda(celda, margen)).toMatch(motivo);
});

test.each([{ valor: 8 }, { valor: '#VALOR' }, { valor: null }])('$valor has nothing to tell', ({ valor }) => {
  celda.value = valor;
  expect(motivoDeCelda(celda, null)).toBeNull();
  expect(motivoDeCelda(undefined, null)).toBeNull();
});
