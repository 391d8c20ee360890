import { expect, test } from '@jest/globals';
import { leerDecimalCapturado } from '../../../shared/importacion/leer-decimal-capturado';

test.each([
  { texto: '78.5', valor: '78.5' },
  { texto: '78,5', valor: '78.5' },
  // A comma is always decimal: from 0 to 100 there is no room for thousands.
  { texto: '1,234', valor: '1.234' },
  { texto: '78.50 %', valor: '78.5' },
  { texto: '+078.5', valor: '78.5' },
  { texto: '0', valor: '0' },
  { texto: '-0', valor: '0' },
  { texto: '100', valor: '100' },
  { texto: '100.000', valor: '100' },
  { texto: '85.33000000000000001', valor: '85.33000000000000001' },
])('$texto is $valor', ({ texto, valor }) => {
  expect(leerDecimalCapturado(texto, 'El logro', '')).toEqual({ valor });
});

test.each([
  { texto: '100.0001', motivo: /fuera de 0 a 100/ },
  { texto: '-0.01', motivo: /fuera de 0 a 100/ },
  { texto: 'NP', motivo: /no es un número/ },
  { texto: '1,234.5', motivo: /no es un número/ },
  { texto: '1.234,5', motivo: /no es un número/ },
  { texto: '7 8', motivo: /no es un número/ },
  { texto: '1e2', motivo: /no es un número/ },
  { texto: '.5', motivo: /no es un número/ },
  { texto: '%', motivo: /no es un número/ },
  { texto: '', motivo: /vacío/ },
])('"$texto" is not a logro', ({ texto, motivo }) => {
  expect(leerDecimalCapturado(texto, 'El logro', '')).toMatchObject({
    motivo: expect.stringMatching(motivo),
  });
});
