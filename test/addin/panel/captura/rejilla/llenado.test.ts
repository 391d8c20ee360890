import { expect, test } from '@jest/globals';
import { avanceDe, llenar, valorParaLlenar } from '../../../../../addin/panel/captura/rejilla/llenado';
import { solo, type Seleccion } from '../../../../../addin/panel/captura/rejilla/seleccion';
import { capturaCon, MATRICULAS, PLAN_UT } from '../captura-de-prueba';

const EX = 'u1/i/EX';
const { celdas } = capturaCon(PLAN_UT, { '0001': { [EX]: '9' }, '0003': { [EX]: 'NP' } });
const DE_TRES: Seleccion = { fila: 0, columna: 0, ancla: 2 };

test('several alumnos at once: those that had another value are counted, those that have it do not change', () => {
  expect(llenar(celdas, MATRICULAS, EX, DE_TRES, '9')).toEqual({
    datos: [
      { matricula: '0002', columna: EX, valor: '9' },
      { matricula: '0003', columna: EX, valor: '9' },
    ],
    pisados: 1,
  });
});

test.each([
  { que: 'what is sin dato stays so', fila: 1, valor: null, llenado: { datos: [], pisados: 0 } },
  {
    ...{ que: 'a value is taken away', fila: 0, valor: null },
    llenado: { datos: [{ matricula: '0001', columna: EX, valor: null }], pisados: 1 },
  },
  {
    ...{ que: 'a value is put', fila: 3, valor: '0' },
    llenado: { datos: [{ matricula: '0004', columna: EX, valor: '0' }], pisados: 0 },
  },
])('one alumno: $que', ({ fila, valor, llenado }) => {
  expect(llenar(celdas, MATRICULAS, EX, solo(fila, 0), valor)).toEqual(llenado);
});

test.each([
  { que: 'several take the first', seleccion: DE_TRES, valor: { valor: '9' } },
  { que: 'one takes the one above', seleccion: solo(3, 0), valor: { valor: 'NP' } },
  { que: 'also when it is sin dato', seleccion: solo(2, 0), valor: { valor: null } },
  { que: 'the first has none above', seleccion: solo(0, 0), valor: null },
])('filling down: $que', ({ seleccion, valor }) => {
  expect(valorParaLlenar(celdas, MATRICULAS, EX, seleccion)).toEqual(valor);
});

test('NP is captured; blank is not', () => {
  expect(avanceDe(celdas, MATRICULAS, EX)).toEqual({ capturados: 2, todos: 4 });
});
