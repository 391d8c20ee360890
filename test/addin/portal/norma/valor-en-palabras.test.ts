import { describe, expect, test } from '@jest/globals';
import { valorEnPalabras } from '../../../../addin/portal/norma/valor-en-palabras';
import { enLinea, pideAncho } from '../../../../addin/portal/norma/vista-de-valor';
import { decimal } from '../../../../shared/nucleo/decimal';

describe('a value reads', () => {
  test.each([
    { valor: decimal('0.85'), palabras: '85 %' },
    { valor: decimal('0.005'), palabras: '0.5 %' },
    { valor: decimal('1'), palabras: '1' },
    { valor: decimal('0'), palabras: '0' },
    { valor: decimal('9.5'), palabras: '9.5' },
    { valor: 2003, palabras: '2003' },
    { valor: 10_000, palabras: '10,000' },
    { valor: true, palabras: 'sí' },
    { valor: false, palabras: 'no' },
    { valor: null, palabras: 'sin dato' },
    { valor: '', palabras: '(vacío)' },
    { valor: '  ', palabras: '(espacios)' },
    { valor: '2026-10-29', palabras: '29 de octubre de 2026' },
    { valor: 'sin-derecho', palabras: 'sin derecho' },
    { valor: 'lineamientos-2018', palabras: 'lineamientos 2018' },
    { valor: '30-524-PO-05', palabras: '30-524-PO-05' },
    { valor: 'Empresa X', palabras: 'Empresa X' },
    { valor: ' Empresa X', palabras: '·Empresa X' },
    { valor: 'Empresa  X ', palabras: 'Empresa··X·' },
    { valor: '8.9', palabras: '8.9' },
    { valor: [1], palabras: null },
    { valor: { a: 1 }, palabras: null },
  ])('$palabras', ({ valor, palabras }) => {
    expect(valorEnPalabras(valor)).toBe(palabras);
  });
});

test.each([
  { valor: [], linea: 'ninguno' },
  { valor: ['folio', null], linea: 'folio, sin dato' },
  { valor: { numero: 8, nivel: 'sa' }, linea: 'Número: 8; Nivel: sa' },
  { valor: [{ peso: 1, cortes: [1, 2] }], linea: '(Peso: 1; Cortes: 1, 2)' },
  { valor: { '30-524-PO-05': 'titulacion' }, linea: '30-524-PO-05: titulación' },
])('in one line: $linea', ({ valor, linea }) => {
  expect(enLinea(valor)).toBe(linea);
});

test.each([
  { valor: [1, 2, 3], ancho: false },
  { valor: decimal('0.85'), ancho: false },
  { valor: { a: 1, b: 2 }, ancho: false },
  { valor: { a: 1, b: 2, c: 3 }, ancho: true },
  { valor: { a: { b: 1 } }, ancho: true },
  { valor: [{ a: 1 }], ancho: true },
])('$valor does not fit in the margin: $ancho', ({ valor, ancho }) => {
  expect(pideAncho(valor)).toBe(ancho);
});
