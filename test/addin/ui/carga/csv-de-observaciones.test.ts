import { expect, test } from '@jest/globals';
import Papa from 'papaparse';
import { csvDeObservaciones } from '../../../../addin/ui/carga/csv-de-observaciones';
import { type Observacion } from '../../../../shared/modelo/recibo';

const observacion = (valor: string | null): Observacion => ({
  gravedad: 'error',
  clave: 'logro-ilegible',
  archivo: 'corte, "2".xlsx',
  hoja: null,
  celda: 'D9',
  valor,
  motivo: 'No es un número:\n«ñandú»',
  remedio: 'Escríbalo de 0 a 100.',
});

const leer = (valor: string | null): string[] | undefined =>
  Papa.parse<string[]>(csvDeObservaciones([observacion(valor)]).slice(1)).data[1];

test('commas, quotes, line breaks and accents come back as they were', () => {
  expect(leer('7')).toEqual([
    'error',
    'logro-ilegible',
    'corte, "2".xlsx',
    '',
    'D9',
    '7',
    'No es un número:\n«ñandú»',
    'Escríbalo de 0 a 100.',
  ]);
});

test.each([
  { valor: '=1+1' },
  { valor: '+52' },
  { valor: '-3+1' },
  { valor: '@SUMA(A1)' },
  { valor: '\t=1' },
])('a spreadsheet will not run "$valor"', ({ valor }) => {
  expect(leer(valor)?.[5]).toBe(`'${valor}`);
});

test.each(['-3', '-0.5'])('the number %s stays one', (valor) => {
  expect(leer(valor)?.[5]).toBe(valor);
});

test('Excel is told that it is UTF-8', () => {
  expect(csvDeObservaciones([]).charCodeAt(0)).toBe(0xfeff);
});
