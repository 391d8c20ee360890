import { expect, test } from '@jest/globals';
import { csvDe } from '../../../shared/nucleo/csv';

const celda = (texto: string): string => csvDe([['x', (una: string) => una]], [texto]).split('\r\n')[1] ?? '';

test.each([
  ...['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1', '\n=1+1'],
  ...['＝1+1', '＋1+1', '－1+1', '＠SUM(1)', '-1.', '-'],
])('%j, which a spreadsheet would run, is text', (texto) => {
  expect(celda(texto)).toBe(`"'${texto}"`);
});

test.each(['', 'a=1', '1+1', "'=1", '-1', '-12.50', '90'])('%j is left as it is', (texto) => {
  expect(celda(texto)).toBe(`"${texto}"`);
});

test('quotes are doubled, and the file has its mark and ends each line as Excel does', () => {
  const columnas = [
    ['=a', ([uno]: readonly string[]) => uno ?? ''],
    ['b', ([, otro]: readonly string[]) => otro ?? ''],
  ] as const;
  expect(csvDe(columnas, [['di "no"', 'á']])).toBe(`\uFEFF"'=a","b"\r\n"di ""no""","á"\r\n`);
});
