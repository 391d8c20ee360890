import { expect, test } from '@jest/globals';
import { esFormatoDeFecha, numeroConFormato } from '../../../shared/importacion/numero-con-formato';

test.each([
  { valor: 57, formato: '0000', visto: '0057' },
  { valor: 12_345, formato: '0000', visto: '12345' },
  { valor: 0, formato: '0000', visto: '0000' },
  { valor: -5, formato: '0000', visto: -5 },
  { valor: 5.5, formato: '0000', visto: 5.5 },
  { valor: 1e21, formato: '0000', visto: 1e21 },
  { valor: 57, formato: '0000;-0000', visto: '0057' },
  { valor: -57, formato: '0000;-0000', visto: -57 },
  { valor: 57, formato: '[$-80A]0000', visto: '0057' },
  { valor: 0, formato: '0000;-0000;0', visto: 0 },
  { valor: 57, formato: '0', visto: 57 },
  { valor: 57, formato: '00.0', visto: 57 },
  { valor: 57, formato: 'General', visto: 57 },
  { valor: 0.785, formato: '0.0%', visto: '78.5%' },
  { valor: -0.5, formato: '0%', visto: '-50%' },
  { valor: -0.5, formato: '0%;0.0', visto: -0.5 },
  { valor: 0, formato: '0%', visto: '0%' },
  { valor: 78.5, formato: '0.0"%"', visto: 78.5 },
  { valor: 78.5, formato: '0.0\\%', visto: 78.5 },
  { valor: Number.NaN, formato: '0%', visto: Number.NaN },
  { valor: 1, formato: 'dd/mm/yyyy', visto: { fecha: '1899-12-31' } },
  { valor: 0.99, formato: 'dd/mm/yyyy', visto: 0.99 },
  { valor: 2_958_465, formato: 'dd/mm/yyyy', visto: { fecha: '9999-12-31' } },
  { valor: 2_958_466, formato: 'dd/mm/yyyy', visto: 2_958_466 },
  { valor: 46_325.75, formato: 'd-mmm-yy h:mm', visto: { fecha: '2026-10-30' } },
])('$valor under $formato', ({ valor, formato, visto }) => {
  expect(numeroConFormato(valor, formato)).toEqual(visto);
});

test.each([
  { formato: 'yyyy-mm-dd', es: true },
  { formato: '[$-80A]d" de "mmmm" de "yyyy;@', es: true },
  { formato: 'm/d', es: true },
  { formato: 'General', es: false },
  { formato: '#,##0.00', es: false },
  { formato: '[Red]0.0', es: false },
  { formato: '0" días"', es: false },
  { formato: 'hh:mm:ss', es: false },
])('$formato shows a day: $es', ({ formato, es }) => {
  expect(esFormatoDeFecha(formato)).toBe(es);
});
