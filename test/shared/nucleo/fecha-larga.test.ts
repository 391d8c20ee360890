import { expect, test } from '@jest/globals';
import { fechaLarga } from '../../../shared/nucleo/fecha-larga';

test.each([
  { fecha: '2026-10-29', escrita: '29 de octubre de 2026' },
  { fecha: '2027-01-01', escrita: '1 de enero de 2027' },
  { fecha: '2026-12-31', escrita: '31 de diciembre de 2026' },
])('$fecha is written $escrita', ({ fecha, escrita }) => {
  expect(fechaLarga(fecha)).toBe(escrita);
});
