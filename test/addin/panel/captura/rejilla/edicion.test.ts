import { expect, test } from '@jest/globals';
import { conPunto, edicionDe, valorEnPalabras } from '../../../../../addin/panel/captura/rejilla/edicion';
import { type Columna } from '../../../../../shared/captura/columna';

const PUNTAJE: Columna = { que: 'puntaje', unidad: 1, indicador: 'EX' };
const LOGRO: Columna = { que: 'logro', ra: '1.1' };

test.each<{ columna: Columna; texto: string; motivo?: RegExp }>([
  { columna: PUNTAJE, texto: '8.' },
  { columna: PUNTAJE, texto: 'n' },
  { columna: PUNTAJE, texto: '' },
  { columna: PUNTAJE, texto: '7.97' },
  { columna: PUNTAJE, texto: '10.1', motivo: /No es un puntaje de 0 a 10/ },
  { columna: PUNTAJE, texto: 'q', motivo: /No es un puntaje de 0 a 10/ },
  { columna: LOGRO, texto: '78.' },
  { columna: LOGRO, texto: '78,5' },
  { columna: LOGRO, texto: '101', motivo: /fuera de 0 a 100/ },
  { columna: { que: 'ultima-asistencia' }, texto: '12/1' },
  { columna: { que: 'sesiones', unidad: 1 }, texto: 'x', motivo: /./ },
])('«$texto» is marked as it is typed only when it cannot become a value', ({ columna, texto, motivo }) => {
  const { error } = edicionDe(columna, texto);
  if (motivo) expect(error?.motivo).toMatch(motivo);
  else expect(error).toBeNull();
});

test('an R.A. out of range says what to type, not what to correct in the SAE', () => {
  expect(edicionDe(LOGRO, '101').error?.remedio).toBe('Escriba un número de 0 a 100, por ejemplo 78.5.');
});

test.each([
  { valor: '8', texto: '8.' },
  { valor: '7.97', texto: '' },
  { valor: 'NP', texto: '' },
  { valor: null, texto: '' },
])('after a point, $valor goes on as «$texto»', ({ valor, texto }) => {
  expect(conPunto(valor)).toBe(texto);
});

test.each([
  { valor: null, dicho: 'sin dato' },
  { valor: 'NP', dicho: 'NP, no se presentó' },
  { valor: 'JU', dicho: 'JU, justificado' },
  { valor: '8.5', dicho: '8.5' },
])('$valor is read "$dicho"', ({ valor, dicho }) => {
  expect(valorEnPalabras(valor)).toBe(dicho);
});
