import { expect, test } from '@jest/globals';
import { LibroDeExcel } from '../../../addin/banco/anfitrion/libro-de-excel';
import { textoMostrado } from '../../../addin/banco/celda-mostrada';

const celda = new LibroDeExcel().activa.exceljs.getCell('A1');

test.each([
  { valor: 8, formato: '0.00########', visto: '8.00' },
  { valor: 7.996, formato: '0.00########', visto: '7.996' },
  { valor: 7.996, formato: '0.00', visto: '8.00' },
  { valor: 1234.5, formato: '#,##0.00########_)', visto: '1,234.50' },
  { valor: 0.846, formato: '0%', visto: '85%' },
  { valor: 12, formato: '0', visto: '12' },
])('$valor is shown as $visto under $formato', ({ valor, formato, visto }) => {
  celda.value = valor;
  celda.numFmt = formato;
  expect(textoMostrado(celda, null)).toBe(visto);
});
