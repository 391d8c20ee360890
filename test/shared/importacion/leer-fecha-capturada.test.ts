import { expect, test } from '@jest/globals';
import { leerFechaCapturada } from '../../../shared/importacion/leer-fecha-capturada';

test.each([
  { texto: '2026-10-27', base: 1900, fecha: '2026-10-27' },
  { texto: '2026-10-27T00:00:00', base: 1900, fecha: '2026-10-27' },
  { texto: '27/10/2026', base: 1900, fecha: '2026-10-27' },
  { texto: '7-1-2026 10:30', base: 1900, fecha: '2026-01-07' },
  { texto: '27.10.2026', base: 1900, fecha: '2026-10-27' },
  { texto: '29/02/2028', base: 1900, fecha: '2028-02-29' },
  { texto: '46322', base: 1900, fecha: '2026-10-27' },
  { texto: '46322.75', base: 1900, fecha: '2026-10-27' },
  { texto: '44860', base: 1904, fecha: '2026-10-27' },
] as const)('$texto of $base', ({ texto, base, fecha }) => {
  expect(leerFechaCapturada(texto, base)).toEqual({ valor: fecha });
});

test.each([
  '10/27/2026',
  '31/02/2026',
  '29/02/2026',
  '27/10/26',
  '1999-12-31',
  '2100-01-01',
  'ayer',
  '43',
  '',
])('"%s" is no date', (texto) => {
  expect(leerFechaCapturada(texto, 1900)).toHaveProperty('motivo');
});
